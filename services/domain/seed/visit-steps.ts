import { MAYOR, VISIT_WITHOUT_LEADER } from '@naerhjul/prisma/seed/visits.ts';
import type { Act } from '../act.ts';
import { confirmVisit, holdVisit } from '../mayor-visit/visit-status.ts';
import { planVisit, updateVisit } from '../mayor-visit/plan-visit.ts';
import { seatKey } from './known.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';
import type { Worked } from './worked.ts';

/** The mayor's visit of a committee's year: planned with the leader and two others, confirmed a week before, and held. */
export function visitSteps(worked: Worked): Chain {
  const { slug, year, seed, wheel, opened, known, zone, people } = worked;
  const position = wheel.find(({ kind }) => kind === 'MAYOR_VISIT')?.position ?? 0;
  const { choice, from, movedFrom = [], doneOn } = seed.committees[slug]?.phases[position] ?? {};
  const venue = seed.committees[slug]?.venue;
  if (choice?.value !== 'WANTED' || from === undefined || people === undefined) return [];
  const key = `visit ${slug} ${year}`;
  const first = movedFrom[0]?.from ?? from;
  const overrideReason = VISIT_WITHOUT_LEADER[key];
  const plan = async (act: Act) => {
    const { id } = await planVisit(act, {
      cycleId: opened.cycleId(slug),
      visitsOn: first,
      place: venue,
      mayor: MAYOR,
      participantIds: await whoMeets(act, worked, overrideReason === undefined),
    });
    known.set(key, id);
  };
  const id = () => known.id(key);
  const steps: Step[] = [
    { at: momentOf(first, '12:00', zone, -21), kind: 'FACT', run: plan },
    {
      at: momentOf(first, '12:00', zone, -7),
      kind: 'FACT',
      run: (act) => confirmVisit(act, { id: id(), overrideReason }),
    },
  ];
  if (first !== from) {
    const run = (act: Act) => updateVisit(act, { id: id(), visitsOn: from });
    steps.push({ at: momentOf(first, '13:00', zone, -1), kind: 'FACT', run });
  }
  if (doneOn === undefined) return steps;
  return [...steps, { at: momentOf(doneOn, '21:10', zone), kind: 'FACT', run: (act) => holdVisit(act, { id: id() }) }];
}

/** The leader of the time and one or two of the others who sit there and are grown up. */
async function whoMeets({ db, now }: Act, { known, slug }: Worked, withLeader: boolean): Promise<string[]> {
  const committeeId = known.id(slug);
  const current = { startsOn: { lte: now }, endsOn: { gte: now } };
  const leader = await db.office.findFirst({ where: { ...current, committeeId, kind: 'LEADER' } });
  const seatIds = [1, 3, 5].map((position) => known.id(seatKey(slug, 'RESIDENT', position)));
  const members = await db.membership.findMany({
    where: { ...current, seatId: { in: seatIds } },
    orderBy: { seat: { position: 'asc' } },
  });
  const others = members.map(({ personId }) => personId).filter((personId) => personId !== leader?.personId);
  return withLeader && leader ? [leader.personId, ...others].slice(0, 3) : others.slice(0, 2);
}
