import type { Candidacy, ElectionRound } from './shapes-cases.ts';
import type { Removed } from './shapes.ts';
import type { Consent, Membership, Office, Person, Seat } from './shapes-people.ts';
import type { Import } from './shapes-import.ts';
import type { PersonExport, Retention } from './shapes-privacy.ts';

/** What the verbs of people, seats and elections answer with. */
export interface VerbsOfPeople {
  addSeat: Seat;
  anonymisePerson: Person;
  appointOfficer: Office;
  cancelElection: ElectionRound;
  endMembership: Membership;
  endOffice: Office;
  endSeat: Seat;
  eraseContact: Person;
  exportPerson: PersonExport;
  fillSeat: Membership;
  holdElection: ElectionRound;
  importCases: Import;
  importMeetings: Import;
  importMembers: Import;
  nameDeputy: Membership;
  nominate: Candidacy;
  planElection: ElectionRound;
  protectPerson: Person;
  recordConsent: Consent;
  recordContact: Person;
  registerPerson: Person;
  removeMembership: Removed;
  removeOffice: Removed;
  removeSeat: Removed;
  setRetention: readonly Retention[];
  unprotectPerson: Person;
  updateElection: ElectionRound;
  updatePerson: Person;
  updateSeat: Seat;
  withdrawCandidacy: Candidacy;
  withdrawConsent: Consent;
}
