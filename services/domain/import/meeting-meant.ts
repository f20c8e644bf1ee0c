import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { ActInTransaction } from '../act.ts';
import type { Day } from '../calendar.ts';
import { windowInForce } from '../cycle/phase-to-change.ts';
import { invalid } from '../input.ts';
import { maySeeCycle } from '../access.ts';
import { Refusal } from '../refusal.ts';
import { phaseNamed, phasesAround } from './import.rules.ts';

const withMeetings = {
  meetings: { include: { meeting: true } },
  phases: { include: { template: true, meetings: { include: { meeting: true } } }, orderBy: { position: 'asc' } },
} satisfies Prisma.CycleInclude;

type Cycle = Prisma.CycleGetPayload<{ include: typeof withMeetings }>;
export type Met = Cycle['meetings'][number]['meeting'];

/** A committee's year, with its meetings. */
export async function yearMeant({ db, actor }: ActInTransaction, committeeId: string, year: number): Promise<Cycle> {
  const where = { committeeId_year: { committeeId, year } };
  const cycle = await db.cycle.findUnique({ where, include: withMeetings });
  if (cycle === null || !maySeeCycle(actor, cycle)) throw new Refusal('NOT_FOUND', { what: 'Cycle', id: String(year) });
  return cycle;
}

interface Meant {
  /** The meeting that is there already. */
  readonly meeting: Met | undefined;
  readonly phaseId: string | null;
}

interface Wanted {
  readonly kind?: 'ORDINARY' | 'EXTRA' | null | undefined;
  readonly phase?: string | null | undefined;
  readonly startsOn: Day;
  readonly startsAt: Date;
}

/** Which meeting of a year a row means: the one of its phase; without a phase the one at that time, or in whose window the day lies. */
export function meetingMeant(cycle: Cycle, { kind, phase, startsOn, startsAt }: Wanted): Meant {
  const live = cycle.meetings.map(({ meeting }) => meeting).filter(({ status }) => status !== 'CANCELLED');
  const sameTime = live.filter((meeting) => meeting.startsAt?.getTime() === startsAt.getTime());
  if (kind === 'EXTRA') return { meeting: sameTime.find((meeting) => meeting.kind === 'EXTRA'), phaseId: null };
  const phases = cycle.phases
    .filter((one) => one.kind === 'MEETING' && one.skippedOn === null)
    .map((one) => ({ ...one, titles: titlesOf(one), window: windowInForce(one) }));
  if (!phase) {
    const there = sameTime.find((meeting) => meeting.kind !== 'EXTRA');
    if (there !== undefined) return { meeting: there, phaseId: null };
  }
  const around = phase ? [phaseNamed(phase, phases)] : phasesAround({ on: startsOn, year: cycle.year }, phases);
  const [found] = around;
  if (phase && found === undefined) throw invalid('phase', 'must be a meeting of the year', 'unknown');
  if (found === undefined || around.length > 1) throw invalid('phase', 'must tell which meeting it is', 'required');
  const meeting = found.meetings
    .map((one) => one.meeting)
    .find((one) => one.status !== 'CANCELLED' && one.kind !== 'EXTRA');
  return { meeting, phaseId: found.id };
}

function titlesOf({ titleNb, titleNn, titleEn, template }: Cycle['phases'][number]) {
  return titleNb === null
    ? [template?.titleNb ?? null, template?.titleNn ?? null, template?.titleEn ?? null]
    : [titleNb, titleNn, titleEn];
}
