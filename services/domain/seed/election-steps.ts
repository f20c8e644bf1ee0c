import type { SeedResident } from '@naerhjul/prisma/seed/people-types.ts';
import type { Day } from '@naerhjul/prisma/seed/types.ts';
import { holdElection } from '../election/hold-election.ts';
import { nominate } from '../election/nominate.ts';
import { planElection } from '../election/plan-election.ts';
import { seatKey } from './known.ts';
import { leadersOf, registered, termOf, type Peopled } from './people-steps.ts';
import { momentOf, type Chain } from './timeline.ts';

interface Round {
  readonly cycleId: () => string;
  readonly meetingId: () => string;
  /** The day of the meeting that elects. */
  readonly on: Day;
  /** The first meeting of the new term, where the residents choose a leader among themselves. */
  readonly firstMeetingOn: Day;
}

const candidacy = ({ name }: SeedResident) => `candidacy ${name}`;

const votesOf = (index: number, elected: boolean) => (elected ? 31 + ((index * 7) % 23) : 12 + index);

/** The election of November 2024: planned in October, held at the fourth meeting, for the term 2025–2026. */
export function electionSteps(peopled: Peopled, { cycleId, meetingId, on, firstMeetingOn }: Round): Chain {
  const { people, known, zone, slug } = peopled;
  const round = `election ${slug} 2024`;
  const term = termOf(2025);
  const stands = people.residents.filter(({ seats, stood }) => seats[2025] !== undefined || stood === true);
  return [
    {
      at: momentOf(on, '09:00', zone, -28),
      kind: 'FACT',
      run: async (act) => {
        const input = { cycleId: cycleId(), meetingId: meetingId() };
        const { id } = await planElection(act, { ...input, termStartsOn: term.startsOn, termEndsOn: term.endsOn });
        known.set(round, id);
      },
    },
    {
      at: momentOf(on, '12:00', zone, -14),
      kind: 'FACT',
      run: async (act) => {
        for (const resident of stands) {
          const personId = await registered(act, peopled, resident);
          const { id } = await nominate(act, { electionRoundId: known.id(round), personId });
          known.set(candidacy(resident), id);
        }
      },
    },
    {
      at: momentOf(on, '20:40', zone),
      kind: 'FACT',
      run: (act) =>
        holdElection(act, {
          id: known.id(round),
          heldOn: on,
          results: stands.map((resident, index) => {
            const seat = resident.seats[2025];
            const elected = seat !== undefined;
            const seatId = elected ? known.id(seatKey(slug, 'RESIDENT', seat)) : undefined;
            return { candidacyId: known.id(candidacy(resident)), elected, seatId, votes: votesOf(index, elected) };
          }),
        }),
    },
    { ...leadersOf(peopled, 2025, firstMeetingOn, momentOf(firstMeetingOn, '20:15', zone)), kind: 'FACT' },
  ];
}

/** The election that is to come: planned at the third meeting; those who sit and said that they go on stand. */
export function plannedElectionSteps(
  { people, known, zone, slug }: Peopled,
  { cycleId, plannedOn }: { readonly cycleId: () => string; readonly plannedOn: Day },
): Chain {
  const term = { termStartsOn: '2027-01-01', termEndsOn: '2028-12-31' };
  const goesOn = people.residents.filter(({ seats, left }) => (seats[2025] ?? 0) % 3 === 1 && left === undefined);
  return [
    {
      at: momentOf(plannedOn, '21:10', zone),
      kind: 'FACT',
      run: async (act) =>
        known.set(`election ${slug} 2026`, (await planElection(act, { cycleId: cycleId(), ...term })).id),
    },
    {
      at: momentOf(plannedOn, '12:00', zone, 40),
      kind: 'FACT',
      run: async (act) => {
        const electionRoundId = known.id(`election ${slug} 2026`);
        for (const { name } of goesOn) await nominate(act, { electionRoundId, personId: known.id(name) });
      },
    },
  ];
}
