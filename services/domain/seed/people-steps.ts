import type { SeedPeople, SeedResident, Term } from '@naerhjul/prisma/seed/people-types.ts';
import type { Day } from '@naerhjul/prisma/seed/types.ts';
import type { Act } from '../act.ts';
import { recordConsent } from '../person/consent.ts';
import { protectPerson } from '../person/protect-person.ts';
import { registerPerson } from '../person/register-person.ts';
import { addSeat } from '../seat/add-seat.ts';
import { appointOfficer } from '../seat/appoint-officer.ts';
import { endMembership } from '../seat/end-membership.ts';
import { endOffice } from '../seat/end-office.ts';
import { endSeat } from '../seat/end-seat.ts';
import { fillSeat } from '../seat/fill-seat.ts';
import { seatKey, type Known } from './known.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';

/** A committee whose people are told of. */
export interface Peopled {
  readonly municipality: string;
  readonly zone: string;
  readonly slug: string;
  readonly people: SeedPeople;
  readonly known: Known;
  /** The first day of the committee's seats. */
  readonly seatsFrom: Day;
  /** When the people are registered, and the term that is then under way. */
  readonly registeredAt: Date;
  readonly term: Term;
  readonly residentSeats: number;
}

const YOUNG = 'ungdom';
const SENIOR = 'senior';
/** Which resident seats are marked. */
const LABELS = new Map([
  [2, SENIOR],
  [6, YOUNG],
]);

/** The seats of a committee with those who sit there, and what becomes of them in the term and after. */
export function peopleSteps(peopled: Peopled): readonly Chain[] {
  const { people, term, registeredAt, slug, known, zone } = peopled;
  const sitting = people.residents.filter(({ seats }) => seats[term] !== undefined);
  const start: Chain = [
    { at: registeredAt, kind: 'PLAN', run: (act) => makeSeats(act, peopled) },
    { at: registeredAt, kind: 'PLAN', run: (act) => seatPoliticians(act, peopled) },
    ...sitting.map((resident): Step => ({
      at: resident.from ? momentOf(resident.from, '12:00', zone) : registeredAt,
      kind: resident.from ? 'FACT' : 'PLAN',
      run: (act) => seatResident(act, peopled, resident),
    })),
  ];
  const leaders = leadersOf(peopled, term, termOf(term).startsOn, registeredAt);
  return [
    start,
    [leaders],
    ...people.residents.flatMap((one) => laterOf(peopled, one)),
    ...youth(peopled),
    ...leaves(),
  ];

  function leaves(): readonly Chain[] {
    const { leaderUntil } = people;
    if (leaderUntil === undefined) return [];
    const run = (act: Act) => endOffice(act, { id: known.id(`${slug} LEADER`), endsOn: leaderUntil });
    return [[{ at: momentOf(leaderUntil, '12:00', zone), kind: 'FACT', run }]];
  }
}

/** The first and the last day of a term of two years. */
export function termOf(term: Term): { readonly startsOn: Day; readonly endsOn: Day } {
  return { startsOn: `${term}-01-01`, endsOn: `${term + 1}-12-31` };
}

/** Registers a resident, unless the seed has done so. */
export async function registered(act: Act, { municipality, known }: Peopled, { name, born }: SeedResident) {
  if (known.has(name)) return known.id(name);
  const { id } = await registerPerson(act, { municipality, name, kind: 'RESIDENT', birthYear: born });
  known.set(name, id);
  return id;
}

/** Leader and deputy leader of a term, elected by the residents among themselves. */
export function leadersOf({ people, slug, known }: Peopled, term: Term, startsOn: Day, at: Date): Step {
  const { endsOn } = termOf(term);
  return {
    at,
    kind: 'PLAN',
    run: async (act) => {
      const named = people.leaders[term] ?? [];
      for (const [index, name] of named.entries()) {
        const kind = index === 0 ? 'LEADER' : 'DEPUTY_LEADER';
        const committeeId = known.id(slug);
        const { id } = await appointOfficer(act, { committeeId, personId: known.id(name), kind, startsOn, endsOn });
        if (kind === 'LEADER' && term === 2025) known.set(`${slug} LEADER`, id);
      }
    },
  };
}

/** The committees of a municipality, by their slugs. */
export async function knowCommittees({ db }: Act, municipality: string, known: Known): Promise<void> {
  const committees = await db.committee.findMany({ where: { municipality: { number: municipality } } });
  for (const { slug, id } of committees) known.set(slug, id);
}

async function makeSeats(act: Act, { slug, known, seatsFrom, people, residentSeats }: Peopled) {
  const committeeId = known.id(slug);
  const politicians = people.politicians.length + (people.formerPolitician ? 1 : 0);
  const kinds = [
    ...Array.from({ length: residentSeats }, () => 'RESIDENT' as const),
    ...Array.from({ length: politicians }, () => 'POLITICIAN' as const),
  ];
  for (const [index, kind] of kinds.entries()) {
    const position = kind === 'RESIDENT' ? index + 1 : index + 1 - residentSeats;
    const label = kind === 'RESIDENT' ? LABELS.get(position) : undefined;
    const { id } = await addSeat(act, { committeeId, kind, position, label, validFrom: seatsFrom });
    known.set(seatKey(slug, kind, position), id);
  }
}

const CITY_TERM = { startsOn: '2023-10-24', endsOn: '2027-09-30' } as const;

async function seatPoliticians(act: Act, { municipality, slug, known, people, seatsFrom }: Peopled) {
  const register = async (name: string) => {
    const { id } = await registerPerson(act, { municipality, name, kind: 'POLITICIAN' });
    known.set(name, id);
    return id;
  };
  for (const [index, { name, party, deputy }] of people.politicians.entries()) {
    const personId = await register(name);
    const deputyId = deputy === undefined ? undefined : await register(deputy);
    const seatId = known.id(seatKey(slug, 'POLITICIAN', index + 1));
    const startsOn = seatsFrom > CITY_TERM.startsOn ? seatsFrom : CITY_TERM.startsOn;
    const { id } = await fillSeat(act, { seatId, personId, party, deputyId, startsOn, endsOn: CITY_TERM.endsOn });
    known.set(`${name} in ${slug}`, id);
  }
  const { formerPolitician: former } = people;
  if (former === undefined) return;
  const seatId = known.id(seatKey(slug, 'POLITICIAN', people.politicians.length + 1));
  const personId = await register(former.name);
  await fillSeat(act, { seatId, personId, party: former.party, startsOn: seatsFrom, endsOn: '2022-09-19' });
  await endSeat(act, { id: seatId, validUntil: '2022-09-19' });
}

async function seatResident(act: Act, peopled: Peopled, resident: SeedResident) {
  const { term, slug, known } = peopled;
  const personId = await registered(act, peopled, resident);
  const seatId = known.id(seatKey(slug, 'RESIDENT', resident.seats[term] ?? 0));
  const { startsOn, endsOn } = termOf(term);
  await fillSeat(act, { seatId, personId, startsOn: resident.from ?? startsOn, endsOn });
}

/** Consent, protection and an early end, each on its day. */
function laterOf({ known, zone, slug }: Peopled, resident: SeedResident): readonly Chain[] {
  const { name, consentOn, byGuardian, protectedOn, left } = resident;
  const on = (day: Day | undefined, run: (act: Act) => Promise<unknown>): readonly Chain[] =>
    day === undefined ? [] : [[{ at: momentOf(day, '12:00', zone), kind: 'FACT', run }]];
  const how = byGuardian ? 'Skjema underskrevet av foresatt' : 'Skjema underskrevet på møtet';
  const seatId = () => known.id(seatKey(slug, 'RESIDENT', resident.seats[2025] ?? 0));
  return [
    ...on(consentOn, (act) =>
      recordConsent(act, { personId: known.id(name), givenOn: consentOn ?? '', how, byGuardian }),
    ),
    ...on(protectedOn, (act) => protectPerson(act, { id: known.id(name), reason: 'Meldt fra om sperret adresse' })),
    ...on(left?.on, async (act) => {
      const where = { seatId: seatId(), personId: known.id(name), startsOn: { gte: new Date('2025-01-01') } };
      const { id } = await act.db.membership.findFirstOrThrow({ where });
      await endMembership(act, { id, endsOn: left?.on ?? null, endReason: left?.reason });
    }),
  ];
}

function youth({ people, municipality, zone, slug, known }: Peopled): readonly Chain[] {
  const { youth: young } = people;
  if (young === undefined) return [];
  const run = async (act: Act) => {
    const { name, born, from } = young;
    const committeeId = known.id(slug);
    const kind = 'YOUTH_OBSERVER';
    const { id: seatId } = await addSeat(act, { committeeId, kind, position: 1, label: YOUNG, validFrom: from });
    const { id: personId } = await registerPerson(act, { municipality, name, kind, birthYear: born });
    await fillSeat(act, { seatId, personId, startsOn: from, endsOn: '2026-12-31' });
  };
  return [[{ at: momentOf(young.from, '12:00', zone), kind: 'FACT', run }]];
}
