import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStored, today, type Day } from '../calendar.ts';
import { aDay, expectedVersion, id, read, reason, text, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import {
  caseToChange,
  committeesOf,
  countAsEdit,
  demandMeeting,
  demandNotLater,
  demandYearOpen,
  touchCase,
  type CaseToChange,
} from './case-to-change.ts';
import { canMove, type CaseCategory } from './case.rules.ts';
import { ledgerAt } from './ledger.rules.ts';
import { recordStep, type Decision } from './record-step.ts';

/** A political decision: who made it, where it is found, and what it says. */
export const decisionInput = z.object({ body: text(200), reference: text(500), text: text(10_000) });

const step = {
  to: z.string().max(100),
  reason,
  occurredOn: aDay.nullish(),
  meetingId: id.nullish(),
  forwardedTo: text(200).nullish(),
  decision: decisionInput.nullish(),
};

const changeInput = z.object({ id, ...step, expectedVersion });
export type ChangeCaseStatus = z.input<typeof changeInput>;

/** Moves a case one step and writes the step into its ledger (R20). */
export function changeCaseStatus(act: Act, input: ChangeCaseStatus) {
  const { id: caseId, expectedVersion: expected, ...values } = read(changeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await caseToChange(inside, caseId, expected, { status: values.to });
    return moveCase(inside, found, values);
  });
}

interface Move {
  readonly to: string;
  readonly reason: string;
  readonly occurredOn?: Day | null | undefined;
  readonly meetingId?: string | null | undefined;
  readonly forwardedTo?: string | null | undefined;
  readonly decision?: Decision | null | undefined;
}

/** As changeCaseStatus, for a case that is held to be changed. */
export async function moveCase(inside: ActInTransaction, found: CaseToChange, move: Move) {
  const { db, now } = inside;
  const { municipalityId, municipality, id: caseId, leadCommitteeId } = found;
  const occurredOn = move.occurredOn ?? today(now, municipality.timeZone);
  const statuses = await db.caseStatus.findMany({ where: { municipalityId } });
  const to = statuses.find(({ code }) => code === move.to);
  if (to === undefined) throw invalid('to', 'must be the code of a status', 'unknown');
  demandForwarded(to.category, move.forwardedTo);
  demandNotLater(inside, occurredOn, municipality.timeZone);
  demandNotBefore(occurredOn, dayStored(found.raisedOn));
  await demandYearOpen(inside, leadCommitteeId, occurredOn, municipality.timeZone);
  await demandMeeting(inside, move.meetingId, committeesOf(found));
  const steps = ledgerAt(stepsOf(found));
  const before = steps.findLast((one) => one.occurredOn <= occurredOn);
  const after = steps.find((one) => one.occurredOn > occurredOn);
  const categories = new Map(statuses.map((status) => [status.id, status.category]));
  demandTreated(categories.get(before?.toId ?? ''), move.decision);
  demandMove(categories, before?.toId ?? null, to.id);
  if (after !== undefined) demandMove(categories, to.id, after.toId);
  // A step that happened before the latest one is history: the status stays what the latest made it.
  const statusId = after === undefined ? to.id : found.statusId;
  if (statusId === found.statusId) await countAsEdit(inside, caseId);
  await recordStep(inside, {
    ...move,
    municipalityId,
    caseId,
    steps: found.statusEvents,
    fromId: before?.toId ?? null,
    toId: to.id,
    occurredOn,
  });
  await touchCase(inside, found, occurredOn);
  return db.case.update({ where: { id: caseId }, data: { statusId } });
}

/** The ledger of a case, in days. */
export function stepsOf({ statusEvents }: CaseToChange) {
  return statusEvents.map((event) => ({ ...event, occurredOn: dayStored(event.occurredOn) }));
}

function demandMove(categories: ReadonlyMap<string, CaseCategory>, fromId: string | null, toId: string | null) {
  const from = categories.get(fromId ?? '');
  const to = categories.get(toId ?? '');
  if (from === undefined || to === undefined) return;
  if (!canMove(from, to)) throw new Refusal('CASE_MOVE', { from, to, rule: 'R20' });
}

/** A case that is forwarded goes to someone, and no other does. */
export function demandForwarded(category: CaseCategory, forwardedTo: string | null | undefined): void {
  if (category === 'FORWARDED' && !forwardedTo)
    throw invalid('forwardedTo', 'must be given for a forwarded case', 'required');
  if (category !== 'FORWARDED' && forwardedTo)
    throw invalid('forwardedTo', 'goes only with a forwarded case', 'not_with');
}

/** A decision comes of political treatment, and so does the step that tells of it. */
export function demandTreated(from: CaseCategory | undefined, decision: Decision | null | undefined): void {
  if (decision && from !== 'IN_TREATMENT')
    throw invalid('decision', 'goes only with a case that was in political treatment', 'not_with');
}

export function demandNotBefore(occurredOn: Day, raisedOn: Day): void {
  if (occurredOn < raisedOn)
    throw invalid('occurredOn', 'must not be before the day the case was raised', 'before_start');
}
