import type { Removed } from './shapes.ts';
import type { Consent, Membership, Office, Person, Seat } from './shapes-people.ts';

/** What the verbs of people, seats and elections answer with. */
export interface VerbsOfPeople {
  addSeat: Seat;
  anonymisePerson: Person;
  appointOfficer: Office;
  endMembership: Membership;
  endOffice: Office;
  endSeat: Seat;
  fillSeat: Membership;
  nameDeputy: Membership;
  protectPerson: Person;
  recordConsent: Consent;
  recordContact: Person;
  registerPerson: Person;
  removeMembership: Removed;
  removeOffice: Removed;
  removeSeat: Removed;
  unprotectPerson: Person;
  updatePerson: Person;
  updateSeat: Seat;
  withdrawConsent: Consent;
}
