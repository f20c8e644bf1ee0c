import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { storedDay, today, yearOf, type Day } from '../calendar.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { aDay, id, read, text, invalid } from '../input.ts';
import { demandOwn } from '../own.ts';
import { Refusal } from '../refusal.ts';
import {
  demandCommittees,
  demandFindings,
  demandMeeting,
  demandNotLater,
  demandTheme,
  demandYearOpen,
  touchCase,
} from './case-to-change.ts';
import { recordStep } from './record-step.ts';

const raiseInput = z.object({
  leadCommitteeId: id,
  title: text(200),
  description: text(4000).nullish(),
  horizon: z.enum(['LONG', 'SHORT']).nullish(),
  themeId: id.nullish(),
  origin: z.enum(['DIALOGUE', 'RESIDENT', 'MUNICIPAL_PLAN', 'COMMITTEE']),
  originText: text(1000).nullish(),
  raisedOn: aDay.nullish(),
  partnerCommitteeIds: z.array(id).max(50).nullish(),
  findingIds: z.array(id).max(100).nullish(),
  cycleId: id.nullish(),
  meetingId: id.nullish(),
  isPublic: z.boolean().nullish(),
});
export type RaiseCase = z.input<typeof raiseInput>;

/** Raises a case: it gets the next number of its year, and its ledger begins (R20). */
export function raiseCase(act: Act, input: RaiseCase) {
  return together(act, async (inside) => {
    const { db } = inside;
    const {
      raisedOn: on,
      partnerCommitteeIds,
      findingIds,
      cycleId,
      meetingId,
      isPublic,
      ...values
    } = read(raiseInput, input);
    const { leadCommitteeId } = values;
    const { municipalityId, municipality } = await leadingCommittee(inside, leadCommitteeId);
    const raisedOn = on ?? today(inside.now, municipality.timeZone);
    const partners = [...new Set(partnerCommitteeIds ?? [])];
    const committeeIds = [leadCommitteeId, ...partners];
    if (partners.includes(leadCommitteeId)) throw leadsIt('partnerCommitteeIds');
    demandNotLater(inside, raisedOn, municipality.timeZone);
    await demandCommittees(inside, { municipalityId, committeeIds, on: raisedOn });
    // Before any year is locked, so that two who raise a case do not wait for each other.
    await takeTurn(inside, municipalityId);
    await demandYearOpen(inside, leadCommitteeId, raisedOn, municipality.timeZone);
    await demandTheme(inside, municipalityId, values.themeId, raisedOn);
    const findings = [...new Set(findingIds ?? [])];
    await demandFindings(inside, municipalityId, findings);
    await demandMeeting(inside, meetingId, committeeIds);
    const status = await db.caseStatus.findUniqueOrThrow({
      where: { municipalityId_code: { municipalityId, code: 'RAISED' } },
    });
    const raised = await db.case.create({
      data: {
        municipalityId,
        leadCommitteeId,
        statusId: status.id,
        themeId: values.themeId ?? null,
        ...(await nextNumber(inside, municipalityId, raisedOn)),
        title: values.title,
        description: values.description ?? null,
        horizon: values.horizon ?? null,
        origin: values.origin,
        originText: values.originText ?? null,
        raisedOn: storedDay(raisedOn),
        isPublic: isPublic ?? true,
      },
    });
    const caseId = raised.id;
    await db.casePartner.createMany({
      data: partners.map((committeeId) => ({ municipalityId, caseId, committeeId })),
    });
    await db.caseFinding.createMany({ data: findings.map((findingId) => ({ municipalityId, caseId, findingId })) });
    await touchCase(inside, { ...raised, partners: partners.map((committeeId) => ({ committeeId })) }, raisedOn);
    if (cycleId) await touchIn(inside, { municipalityId, caseId, cycleId }, committeeIds);
    await recordStep(inside, {
      municipalityId,
      caseId,
      steps: [],
      fromId: null,
      toId: status.id,
      occurredOn: raisedOn,
      meetingId,
    });
    return raised;
  });
}

export function leadsIt(field: string) {
  return invalid(field, 'must not name the committee that leads the case', 'repeated');
}

async function leadingCommittee(inside: ActInTransaction, committeeId: string) {
  const { db, actor } = inside;
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  const found = await db.committee.findUnique({ where: { id: committeeId }, include: { municipality: true } });
  if (found === null) throw new Refusal('NOT_FOUND', { what: 'Committee', id: committeeId });
  await demandOwn(inside, 'Committee', found, 'WORK');
  return found;
}

/** Those who raise a case in a municipality at once take turns: no number is given twice, and none is left out. */
async function takeTurn({ db }: ActInTransaction, municipalityId: string) {
  await db.$queryRaw`SELECT 1 FROM municipality WHERE id = ${municipalityId}::uuid FOR NO KEY UPDATE`;
}

/** The next number of a year in a municipality. */
async function nextNumber({ db }: ActInTransaction, municipalityId: string, raisedOn: Day) {
  const year = yearOf(raisedOn);
  const { _max } = await db.case.aggregate({ where: { municipalityId, year }, _max: { serial: true } });
  const serial = (_max.serial ?? 0) + 1;
  return { year, serial, number: `${year}-${String(serial).padStart(3, '0')}` };
}

/** Has the case dealt with in a year that the caller names. */
async function touchIn(
  { db }: ActInTransaction,
  link: { readonly municipalityId: string; readonly caseId: string; readonly cycleId: string },
  committeeIds: readonly string[],
) {
  const cycle = await db.cycle.findFirst({ where: { id: link.cycleId, committeeId: { in: [...committeeIds] } } });
  if (cycle === null) throw new Refusal('NOT_FOUND', { what: 'Cycle', id: link.cycleId });
  demandOpen(cycle);
  await db.caseCycle.createMany({ data: [link], skipDuplicates: true });
}
