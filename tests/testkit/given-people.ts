import type { Membership, Office, Person, Seat } from './shapes-people.ts';
import type { CarryOut } from './world.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Member {
  readonly person: Person;
  readonly seat: Seat;
  readonly membership: Membership;
}

interface NewMember extends Values {
  readonly committeeId: string;
  readonly kind?: 'RESIDENT' | 'POLITICIAN' | 'YOUTH_OBSERVER';
  readonly startsOn?: string;
  /** Someone who is registered already; a new person unless given. */
  readonly person?: Person;
}

/** People, and seats with someone in them, that a test may start from. */
export function givenPeople({ carryOut, municipality }: { carryOut: CarryOut; municipality: string }) {
  let people = 0;

  const givenPerson = (changes: Values = {}): Promise<Person> => {
    people += 1;
    return carryOut('registerPerson', { municipality, name: `Kim Åmot ${people}`, kind: 'RESIDENT', ...changes });
  };

  /** A person in a seat of its own; what else is given goes to fillSeat. */
  const givenMember = async ({
    committeeId,
    kind = 'RESIDENT',
    startsOn = '2025-01-01',
    person: known,
    ...changes
  }: NewMember): Promise<Member> => {
    const person = known ?? (await givenPerson({ kind }));
    const seat = await carryOut('addSeat', { committeeId, kind, validFrom: startsOn });
    const membership = await carryOut('fillSeat', { seatId: seat.id, personId: person.id, startsOn, ...changes });
    return { person, seat, membership };
  };

  /** A resident member who is the committee's leader from the first day on. */
  const givenLeader = async (committeeId: string, startsOn = '2025-01-01'): Promise<Member & { office: Office }> => {
    const member = await givenMember({ committeeId, startsOn });
    const leader = { committeeId, personId: member.person.id, kind: 'LEADER', startsOn };
    return { ...member, office: await carryOut('appointOfficer', leader) };
  };

  return { givenPerson, givenMember, givenLeader };
}
