import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStoredOrNull, storedDay } from '../calendar.ts';
import { datePhaseWith } from '../cycle/date-with.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, maybe, read, reason, text } from '../input.ts';
import { demandPeople } from '../person/demand-people.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';
import { demandOrOverride } from '../rule/override-rule.ts';
import { demandVisitInYear, demandVisitVerb, visitLacks, visitToChange } from './visit-to-change.ts';

const mayor = text(200).nullish();
const place = text(200).nullish();
const internalNotes = text(10_000).nullish();
const participantIds = z.array(id).max(100);

const planInput = z.object({
  cycleId: id,
  phaseId: id.nullish(),
  visitsOn: aDay.nullish(),
  place,
  mayor,
  participantIds: participantIds.nullish(),
  internalNotes,
});
export type PlanVisit = z.input<typeof planInput>;

/** Plans a visit by the mayor, in the year's phase for it unless another one is named; not once the committee declined it. */
export function planVisit(act: Act, input: PlanVisit) {
  return together(act, async (inside) => {
    const { db } = inside;
    const values = read(planInput, input);
    const { cycleId, visitsOn } = values;
    const cycle = await toChange(inside, {
      what: 'Cycle',
      id: cycleId,
      find: () => db.cycle.findUnique({ where: { id: cycleId } }),
    });
    demandOpen(cycle);
    const { municipalityId } = cycle;
    const phaseId = await phaseFor(inside, cycleId, values.phaseId);
    if (visitsOn) demandVisitInYear(visitsOn, cycle.year);
    const people = [...new Set(values.participantIds ?? [])];
    await demandPeople(inside, municipalityId, people);
    const visit = await db.mayorVisit.create({
      data: {
        municipalityId,
        cycleId,
        phaseId,
        visitsOn: visitsOn ? storedDay(visitsOn) : null,
        place: values.place ?? null,
        mayor: values.mayor ?? null,
        internalNotes: values.internalNotes ?? null,
      },
    });
    await invite(inside, visit, people);
    return visit;
  });
}

/** The phase of the year that is for the visit, if any; each has one visit that isn't cancelled. */
async function phaseFor({ db }: ActInTransaction, cycleId: string, wanted?: string | null): Promise<string | null> {
  const phase = wanted
    ? await db.phase.findFirst({ where: { cycleId, id: wanted } })
    : await db.phase.findFirst({
        where: { cycleId, kind: 'MAYOR_VISIT' },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      });
  if (phase === null) {
    if (wanted) throw new Refusal('NOT_FOUND', { what: 'Phase', id: wanted });
    return null;
  }
  const { id: phaseId, kind } = phase;
  if (kind !== 'MAYOR_VISIT') throw new Refusal('PHASE_KIND', { phaseId, kind });
  const declined = phase.choice === 'DECLINED';
  if (declined || phase.skippedOn !== null) {
    const no = { what: 'Phase', id: phaseId, verb: 'PLAN_VISIT' };
    throw new Refusal('NOT_OPEN', declined ? { ...no, rule: 'R06' } : no);
  }
  if ((await db.mayorVisit.count({ where: { phaseId, status: { not: 'CANCELLED' } } })) > 0) {
    throw new Refusal('ALREADY_EXISTS', { what: 'MayorVisit', field: 'phaseId', value: phaseId });
  }
  return phaseId;
}

const updateInput = z.object({
  id,
  visitsOn: aDay.nullish(),
  place,
  mayor,
  participantIds: maybe(participantIds),
  internalNotes,
  overrideReason: text(1000).nullish(),
  reason: reason.nullish(),
  expectedVersion,
});
export type UpdateVisit = z.input<typeof updateInput>;

/**
 * Changes a visit. A confirmed one stays within the rule about who takes part, or is confirmed outside it with a reason
 * (R13), and its phase moves with its day; of a held one only the place and the notes change.
 */
export function updateVisit(act: Act, input: UpdateVisit) {
  const {
    participantIds: people,
    overrideReason,
    reason: why,
    id: visitId,
    expectedVersion: expected,
    ...rest
  } = read(updateInput, input);
  return together(act, async (inside) => {
    const { db, now } = inside;
    const values = given(rest);
    const found = await visitToChange(inside, { id: visitId, expectedVersion: expected }, values);
    demandVisitVerb(found, 'UPDATE', now);
    const { visitsOn, ...others } = values;
    const touchesRule = 'visitsOn' in values || 'mayor' in values || people !== undefined;
    if (found.status === 'HELD' && touchesRule) throw new Refusal('ALREADY_DONE', { what: 'MayorVisit', id: visitId });
    if (visitsOn) demandVisitInYear(visitsOn, found.cycle.year);
    await demandPeople(inside, found.municipalityId, people ?? []);
    const updated = await db.mayorVisit.update({
      where: { id: visitId },
      data: {
        ...others,
        ...(visitsOn === undefined ? {} : { visitsOn: visitsOn === null ? null : storedDay(visitsOn) }),
      },
    });
    // After the visit itself, so that both together count as one edit of it.
    if (people) await invite(inside, updated, people);
    if (found.status !== 'CONFIRMED' || !touchesRule) return updated;
    const lacks = await visitLacks(inside, {
      mayor: updated.mayor,
      visitsOn: dayStoredOrNull(updated.visitsOn),
      participants: people ?? found.participants.map(({ personId }) => personId),
      cycle: found.cycle,
    });
    await demandOrOverride(inside, { rule: 'R13', lacks, cycleId: found.cycleId, overrideReason });
    if (visitsOn) await datePhaseWith(inside, found.phaseId, { on: visitsOn, place: updated.place, reason: why });
    const confirmReason = lacks.length > 0 ? (overrideReason ?? null) : null;
    return db.mayorVisit.update({ where: { id: visitId }, data: { confirmReason } });
  });
}

/** Records who meets the mayor: these people and no others. */
async function invite(
  { db }: ActInTransaction,
  { id: visitId, municipalityId }: { readonly id: string; readonly municipalityId: string },
  personIds: readonly string[],
) {
  const before = await db.mayorVisitParticipant.findMany({ where: { visitId } });
  const known = new Set(before.map(({ personId }) => personId));
  await db.mayorVisitParticipant.deleteMany({ where: { visitId, personId: { notIn: [...personIds] } } });
  await db.mayorVisitParticipant.createMany({
    data: [...new Set(personIds)]
      .filter((personId) => !known.has(personId))
      .map((personId) => ({ municipalityId, visitId, personId })),
  });
}
