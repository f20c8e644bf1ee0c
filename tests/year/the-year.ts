import { WHEEL } from '@naerhjul/prisma/seed/wheel.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import type { Member } from '../testkit/given-people.ts';
import { world, type World } from '../testkit/world.ts';

/** A municipality with the wheel of the source text, published through the public verbs. */
async function publishedWheel({ carryOut, municipality }: World) {
  const { versions } = await carryOut('createWheel', { municipality: municipality.number, name: WHEEL.title });
  const wheelVersionId = versions[0]?.id;
  for (const { position, kind, title, optional, window, statements, themes, responsibilities } of WHEEL.phases) {
    const phase = { position, kind, title, optional, window, statements };
    await carryOut('addPhaseTemplate', { wheelVersionId, ...phase, themes, responsibilities });
  }
  await carryOut('publishWheelVersion', { id: wheelVersionId });
}

/** Eight residents, one of them the leader, and three politicians, each with a personal deputy. */
async function givenMembers(here: World, committeeId: string) {
  const residents: Member[] = [];
  for (let nr = 1; nr <= 8; nr += 1) {
    // Half of the terms are over at the turn of the year.
    const term = nr <= 4 ? { startsOn: '2025-01-01', endsOn: '2026-12-31' } : { startsOn: '2026-01-01' };
    residents.push(await here.givenMember({ committeeId, ...term }));
  }
  const politicians: Member[] = [];
  for (const party of ['Furupartiet', 'Bjørkelista', 'Granlaget']) {
    const deputy = await here.givenPerson({ kind: 'POLITICIAN' });
    politicians.push(await here.givenMember({ committeeId, kind: 'POLITICIAN', party, deputyId: deputy.id }));
  }
  const leader = residents[4];
  if (leader === undefined) throw new Error('there is no fifth resident');
  const office = { committeeId, personId: leader.person.id, kind: 'LEADER', startsOn: '2026-01-01' };
  await here.carryOut('appointOfficer', office);
  return { residents, politicians, leader };
}

/** A committee at the beginning of its year, with its members, and a neighbour that follows the same wheel. */
export async function theYear() {
  const here = await world({ now: '2026-01-02T12:00:00Z' });
  await here.givenRegulation();
  await publishedWheel(here);
  const ours = await here.givenCommittee({ name: 'Åsen og Elvebyen', slug: 'aasen' });
  const neighbours = await here.givenCommittee({ name: 'Fjordbyen', slug: 'fjordbyen' });
  const members = await givenMembers(here, ours.id);
  const [cycle, other] = await here.carryOut('openYear', { municipality: here.municipality.number, year: 2026 });
  if (cycle === undefined || other === undefined) throw new Error('two years were to be opened');
  const meeting = (position: number) => meetingIn(phaseOf(cycle, position)).id;
  return {
    here,
    committeeId: ours.id,
    neighbours,
    cycle,
    other,
    ...members,
    meetings: { one: meeting(1), two: meeting(3), three: meeting(4), four: meeting(7) },
    phases: { dialogue: phaseOf(cycle, 2).id, exchange: phaseOf(cycle, 5).id, visit: phaseOf(cycle, 6).id },
  };
}

export type TheYear = Awaited<ReturnType<typeof theYear>>;

export const idsOf = (members: readonly Member[]) => members.map(({ person }) => person.id);

/** Everyone at a meeting, but for those who are named. */
export function everyone({ residents, politicians }: TheYear, others: ReadonlyMap<Member | undefined, object>) {
  return [...residents, ...politicians].map((member) => ({
    membershipId: member.membership.id,
    presence: 'PRESENT',
    ...others.get(member),
  }));
}
