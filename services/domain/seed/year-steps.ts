import type { SeedMunicipality, SeedYear } from '@naerhjul/prisma/seed/types.ts';
import type { Act } from '../act.ts';
import { closesCase } from '../case/case.rules.ts';
import { closeCycle } from '../closing/close-cycle.ts';
import { settleCases } from '../settlement/settle-case.ts';
import { extraKey } from './extra-meetings.ts';
import type { Known } from './known.ts';
import { ownMeetingSteps, type Frame } from './meeting-steps.ts';
import type { OpenedYear } from './opened-year.ts';
import { phaseSteps } from './phase-steps.ts';
import { momentOf, type Chain } from './timeline.ts';

/** A year of all committees, from the day it was opened to the day it was closed. */
export function yearSteps(
  { number, timeZone: zone }: SeedMunicipality,
  seed: SeedYear,
  { opened, known }: { readonly opened: OpenedYear; readonly known: Known },
): readonly Chain[] {
  const { year, openedOn, meetsAt, minutes, joint = [] } = seed;
  const frameOf = (venue: string): Frame => ({
    zone,
    openedAt: momentOf(openedOn, '10:00', zone),
    meetsAt,
    minutes,
    venue,
  });
  const chains: Chain[] = [
    [{ at: momentOf(openedOn, '09:00', zone), kind: 'PLAN', run: (act) => opened.open(act, number, year) }],
  ];
  for (const [slug, { venue, phases, extras = [] }] of Object.entries(seed.committees)) {
    const frame = frameOf(venue);
    for (const [key, facts] of Object.entries(phases)) {
      const position = Number(key);
      const ids = {
        phaseId: () => opened.phaseId(slug, position),
        meetingId: () => opened.meetingId(slug, position),
      };
      chains.push(phaseSteps(facts, frame, ids));
    }
    const cycleIds = () => [opened.cycleId(slug)];
    for (const { title, meeting } of extras) {
      const planned = (id: string) => known.set(extraKey(slug, meeting.on), id);
      chains.push(ownMeetingSteps({ kind: 'EXTRA', title, meeting, cycleIds, planned }, frame));
    }
  }
  for (const { title, meeting, committees } of joint) {
    const cycleIds = () => committees.map((slug) => opened.cycleId(slug));
    chains.push(ownMeetingSteps({ kind: 'JOINT', title, meeting, cycleIds }, frameOf(meeting.place ?? '')));
  }
  return [...chains, ...closing(seed, zone, opened)];
}

function closing(seed: SeedYear, zone: string, opened: OpenedYear): readonly Chain[] {
  const { status, closedOn, committees } = seed;
  if (status !== 'CLOSED' || closedOn === undefined) return [];
  const closed = Object.entries(committees).filter(([, { leftOpen }]) => !leftOpen);
  return closed.map(([slug, { setAside }]) => {
    const reasons = Object.entries({ ...seed.setAside, ...setAside });
    const overrides = reasons.map(([rule, reason]) => ({ rule, reason }));
    return [
      {
        at: momentOf(closedOn, '15:00', zone),
        kind: 'FACT',
        run: async (act) => {
          const cycleId = opened.cycleId(slug);
          await settleCases(act, { cycleId, carriedOver: await stillOpen(act, cycleId) });
          await closeCycle(act, { cycleId, overrides });
        },
      },
    ];
  });
}

/** The cases that a year leaves to the next. */
async function stillOpen({ db }: Act, cycleId: string) {
  const dealtWith = await db.caseCycle.findMany({
    where: { cycleId },
    include: { case: { include: { status: true } } },
  });
  return dealtWith
    .filter((one) => !closesCase(one.case.status.category))
    .map(({ caseId }) => ({ caseId, note: 'Arbeidet fortsetter neste år' }));
}
