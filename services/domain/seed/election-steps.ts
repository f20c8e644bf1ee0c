import type { SeedResident } from '@naerhjul/prisma/seed/people-types.ts';
import type { Day } from '@naerhjul/prisma/seed/types.ts';
import { holdElection } from '../election/hold-election.ts';
import { nominate } from '../election/nominate.ts';
import { planElection } from '../election/plan-election.ts';
import { seatKey } from './known.ts';
import { leadersOf, registered, termOf, type Peopled } from './people-steps.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';
import { turnOf } from './turn.ts';

interface Round {
  readonly cycleId: () => string;
  readonly meetingId: () => string;
  /** The day of the meeting that elects. */
  readonly on: Day;
  /** The first meeting of the new term, where the residents choose a leader among themselves. */
  readonly firstMeetingOn: Day;
}

const candidacy = ({ name }: SeedResident) => `candidacy ${name}`;

/** Of each committee others, and fewer for whoever was not elected. */
const votesOf = (round: string, name: string, elected: boolean) => {
  const drawn = turnOf(`${round} ${name}`);
  return elected ? 24 + (drawn % 47) : 6 + (drawn % 16);
};

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
          results: stands.map((resident) => {
            const seat = resident.seats[2025];
            const elected = seat !== undefined;
            const seatId = elected ? known.id(seatKey(slug, 'RESIDENT', seat)) : undefined;
            return {
              candidacyId: known.id(candidacy(resident)),
              elected,
              seatId,
              votes: votesOf(round, resident.name, elected),
            };
          }),
        }),
    },
    { ...leadersOf(peopled, 2025, firstMeetingOn, momentOf(firstMeetingOn, '20:15', zone)), kind: 'FACT' },
  ];
}

const nextCandidacy = ({ name }: SeedResident) => `candidacy ${name} 2026`;

interface NextRound {
  readonly cycleId: () => string;
  readonly meetingId: () => string;
  /** The day of the meeting that plans it. */
  readonly plannedOn: Day;
  /** The day of the meeting that elects, where it was held. */
  readonly on: Day | undefined;
}

/**
 * The election of 2026, for the term 2027–2028: planned at the third meeting. Where the last meeting is held, it is
 * known who stood and who was elected; elsewhere those who sit and said that they go on stand.
 */
export function nextElectionSteps(peopled: Peopled, { cycleId, meetingId, plannedOn, on }: NextRound): Chain {
  const { people, known, zone, slug } = peopled;
  const round = `election ${slug} 2026`;
  const { startsOn: termStartsOn, endsOn: termEndsOn } = termOf(2027);
  const goesOn = people.residents.filter(({ seats, left }) => (seats[2025] ?? 0) % 3 === 1 && left === undefined);
  const stood = people.residents.filter(({ seats, stoodAgain }) => seats[2027] !== undefined || stoodAgain === true);
  const stands = on === undefined ? goesOn : stood;
  const steps: Step[] = [
    {
      at: momentOf(plannedOn, '21:10', zone),
      kind: 'FACT',
      run: async (act) => {
        const input = { cycleId: cycleId(), meetingId: meetingId(), termStartsOn, termEndsOn };
        known.set(round, (await planElection(act, input)).id);
      },
    },
    {
      at: momentOf(plannedOn, '12:00', zone, 40),
      kind: 'FACT',
      run: async (act) => {
        for (const resident of stands) {
          const personId = await registered(act, peopled, resident);
          known.set(nextCandidacy(resident), (await nominate(act, { electionRoundId: known.id(round), personId })).id);
        }
      },
    },
  ];
  if (on === undefined) return steps;
  const results = () =>
    stands.map((resident) => {
      const seat = resident.seats[2027];
      const elected = seat !== undefined;
      const seatId = elected ? known.id(seatKey(slug, 'RESIDENT', seat)) : undefined;
      const votes = votesOf(round, resident.name, elected);
      return { candidacyId: known.id(nextCandidacy(resident)), elected, seatId, votes };
    });
  const hold: Step['run'] = (act) => holdElection(act, { id: known.id(round), heldOn: on, results: results() });
  return [...steps, { at: momentOf(on, '20:40', zone), kind: 'FACT', run: hold }];
}
