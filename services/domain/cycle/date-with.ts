import type { ActInTransaction } from '../act.ts';
import { dayStored, dayStoredOrNull, type Day } from '../calendar.ts';
import { datePhase } from './date-phase.ts';
import { phaseVerbs, situated } from './phase-situation.ts';

interface Appointment {
  readonly on: Day;
  readonly place?: string | null;
  /** Why the phase is moved, where it has other days already. */
  readonly reason?: string | null | undefined;
}

/**
 * Gives a phase the day of what fulfils it, such as a visit. It is left alone where it is done or not to be held, and where
 * the day lies within the days that it has; where it has others, moving it takes a reason, as datePhase does.
 */
export async function datePhaseWith(inside: ActInTransaction, phaseId: string | null, appointment: Appointment) {
  const { on, place, reason } = appointment;
  const phase = await readPhase(inside, phaseId);
  if (phase === null || phase.doneOn !== null || !phaseVerbs(phase).includes('DATE')) return;
  if (covers(phase, on)) return;
  await datePhase(inside, { id: phase.id, startsOn: on, ...(place ? { place } : {}), reason });
}

/** As datePhaseWith, for a phase that has no days yet. */
export async function dateUndatedPhase(inside: ActInTransaction, phaseId: string | null, appointment: Appointment) {
  if ((await readPhase(inside, phaseId))?.startsOn === null) await datePhaseWith(inside, phaseId, appointment);
}

/** As datePhaseWith, for a phase that has the day from which something moves, or none yet; one with other days stays. */
export async function movePhaseWith(
  inside: ActInTransaction,
  phaseId: string | null,
  { from, ...appointment }: Appointment & { readonly from: Day | null },
) {
  const startsOn = dayStoredOrNull((await readPhase(inside, phaseId))?.startsOn ?? null);
  if (startsOn === null || startsOn === from) await datePhaseWith(inside, phaseId, appointment);
}

/** Takes from a phase the day of what was to fulfil it and won't; the day is kept as history, with the reason. */
export async function undatePhase(inside: ActInTransaction, phaseId: string | null, on: Day, reason: string) {
  const { db, now } = inside;
  const phase = await readPhase(inside, phaseId);
  if (phase === null || phase.doneOn !== null || !phaseVerbs(phase).includes('DATE')) return;
  if (phase.startsOn === null || dayStored(phase.startsOn) !== on) return;
  const { id, municipalityId, startsOn, endsOn } = phase;
  await db.phaseMove.create({ data: { municipalityId, phaseId: id, startsOn, endsOn, reason, movedAt: now } });
  await db.phase.update({ where: { id }, data: { startsOn: null, endsOn: null, timeReason: null } });
}

async function readPhase({ db }: ActInTransaction, id: string | null) {
  return id === null ? null : db.phase.findUniqueOrThrow({ where: { id }, include: situated });
}

function covers({ startsOn, endsOn }: { readonly startsOn: Date | null; readonly endsOn: Date | null }, on: Day) {
  const first = dayStoredOrNull(startsOn);
  return first !== null && first <= on && on <= (dayStoredOrNull(endsOn) ?? first);
}
