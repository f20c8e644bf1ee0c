import type { CaseStatusEvent } from '@naerhjul/prisma/generated/client.ts';
import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStored, storedDay, yearOf, type Day } from '../calendar.ts';
import { aDay, expectedVersion, id, read, reason, text, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { caseToChange, committeesOf, countAsEdit, demandMeeting, demandNotLater, touchCase } from './case-to-change.ts';
import { decisionInput, demandForwarded, demandNotBefore, demandTreated, stepsOf } from './change-case-status.ts';
import { canMove, type CaseCategory } from './case.rules.ts';
import { ledgerAt } from './ledger.rules.ts';
import { decisionOf, recordStep, type Decision } from './record-step.ts';

const correctInput = z.object({
  id,
  to: z.string().max(100).nullish(),
  occurredOn: aDay.nullish(),
  isVoid: z.boolean().nullish(),
  reason,
  meetingId: id.nullish(),
  forwardedTo: text(200).nullish(),
  decision: decisionInput.nullish(),
  expectedVersion,
});
export type CorrectCaseStatusEvent = z.input<typeof correctInput>;

/**
 * Puts a step of a case right, or takes it away: a new step names the one it corrects, and both stay (R20). The case's
 * status becomes what the ledger then says. The version that is expected is the case's.
 */
export function correctCaseStatusEvent(act: Act, input: CorrectCaseStatusEvent) {
  const values = read(correctInput, input);
  return together({ ...act, reason: values.reason, cause: 'CORRECTION' }, async (inside) => {
    const { db } = inside;
    const step = await toChange(inside, {
      what: 'CaseStatusEvent',
      id: values.id,
      find: () => db.caseStatusEvent.findUnique({ where: { id: values.id } }),
    });
    const found = await caseToChange(inside, step.caseId, values.expectedVersion, given(values));
    // Read again now that the case is held: someone else may have corrected it in between.
    const ledger = stepsOf(found);
    const correction = ledger.find(({ correctsId }) => correctsId === step.id);
    if (correction !== undefined) {
      throw new Refusal('ALREADY_DONE', { what: 'CaseStatusEvent', id: correction.id, rule: 'R20' });
    }
    const statuses = await db.caseStatus.findMany({ where: { municipalityId: found.municipalityId } });
    const categories = new Map(statuses.map((status) => [status.id, status.category]));
    const toId = values.isVoid ? null : idOf(statuses, values.to, step.toId);
    const category = categories.get(toId ?? '');
    const forwardedTo = values.forwardedTo ?? (toId === step.toId ? step.forwardedTo : null);
    if (category !== undefined) demandForwarded(category, forwardedTo);
    demandTreated(categories.get(step.fromId ?? ''), values.decision);
    const decision = values.decision ?? (values.isVoid ? null : decisionOf(step));
    const occurredOn = values.occurredOn ?? dayStored(step.occurredOn);
    const meetingId = values.meetingId ?? step.meetingId;
    demandChange({ toId, occurredOn, forwardedTo, meetingId, decision }, step);
    demandNotLater(inside, occurredOn, found.municipality.timeZone);
    const isFirst = ledgerAt(ledger)[0]?.id === step.id;
    if (isFirst) demandStillRaised(found, { stepId: step.id, isSame: toId === step.toId, occurredOn });
    else demandNotBefore(occurredOn, dayStored(found.raisedOn));
    await demandMeeting(inside, values.meetingId, committeesOf(found));
    await countAsEdit(inside, found.id);
    const corrected = await recordStep(inside, {
      municipalityId: found.municipalityId,
      caseId: found.id,
      steps: found.statusEvents,
      fromId: step.fromId,
      toId,
      occurredOn,
      reason: values.reason,
      meetingId,
      forwardedTo,
      decision,
      correctsId: step.id,
    });
    const standing = ledgerAt([...ledger, { ...corrected, occurredOn }]);
    demandPath(standing.map((one) => categories.get(one.toId ?? '')));
    await touchCase(inside, found, occurredOn);
    await settleStatus(inside, found.id, {
      statusId: standing.at(-1)?.toId ?? found.statusId,
      raisedOn: isFirst ? storedDay(occurredOn) : found.raisedOn,
    });
    return corrected;
  });
}

function settleStatus({ db }: ActInTransaction, caseId: string, data: { statusId: string; raisedOn: Date }) {
  return db.case.update({ where: { id: caseId }, data });
}

function given({ to, occurredOn, isVoid }: z.output<typeof correctInput>) {
  return { ...(to ? { status: to } : {}), ...(occurredOn ? { occurredOn } : {}), ...(isVoid ? { isVoid } : {}) };
}

function idOf(
  statuses: readonly { readonly id: string; readonly code: string }[],
  code: string | null | undefined,
  before: string | null,
): string {
  if (code) {
    const status = statuses.find((one) => one.code === code);
    if (status === undefined) throw invalid('to', 'must be the code of a status', 'unknown');
    return status.id;
  }
  if (before === null) throw invalid('to', 'must be given for a step that was taken away', 'required');
  return before;
}

interface Corrected {
  readonly toId: string | null;
  readonly occurredOn: Day;
  readonly forwardedTo: string | null;
  readonly meetingId: string | null;
  readonly decision: Decision | null;
}

/** A correction that tells what the step tells already corrects nothing. */
function demandChange({ occurredOn, decision, ...rest }: Corrected, step: CaseStatusEvent) {
  const before = decisionOf(step);
  const same =
    rest.toId === step.toId &&
    rest.forwardedTo === step.forwardedTo &&
    rest.meetingId === step.meetingId &&
    occurredOn === dayStored(step.occurredOn) &&
    decision?.body === before?.body &&
    decision?.reference === before?.reference &&
    decision?.text === before?.text;
  if (same) throw invalid('to', 'must be given where nothing else of the step changes', 'repeated');
}

/** What raised the case goes on raising it, in the year that its number tells. */
function demandStillRaised(
  { year }: { readonly year: number },
  { stepId, isSame, occurredOn }: { stepId: string; isSame: boolean; occurredOn: Day },
) {
  if (!isSame) throw new Refusal('NOT_OPEN', { what: 'CaseStatusEvent', id: stepId, verb: 'CORRECT', rule: 'R20' });
  if (yearOf(occurredOn) !== year) throw new Refusal('OUTSIDE_YEAR', { year, day: occurredOn });
}

/** Refuses a ledger that no rule leads through; a case may stay where it was. */
function demandPath(path: readonly (CaseCategory | undefined)[]) {
  if (path[0] !== 'RAISED')
    throw invalid('occurredOn', 'must not be before the day the case was raised', 'before_start');
  for (const [at, to] of path.entries()) {
    const from = path[at - 1];
    if (from !== undefined && to !== undefined && from !== to && !canMove(from, to)) {
      throw new Refusal('CASE_MOVE', { from, to, rule: 'R20' });
    }
  }
}
