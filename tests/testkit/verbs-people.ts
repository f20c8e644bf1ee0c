import type { Membership, Office, Person, Seat } from './shapes-people.ts';

/** What the verbs of people, seats and elections answer with. */
export interface VerbsOfPeople {
  addSeat: Seat;
  appointOfficer: Office;
  fillSeat: Membership;
  registerPerson: Person;
}
