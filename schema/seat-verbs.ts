import { addSeat } from '@naerhjul/domain/seat/add-seat.ts';
import { appointOfficer } from '@naerhjul/domain/seat/appoint-officer.ts';
import { endSeat, removeSeat, updateSeat } from '@naerhjul/domain/seat/end-seat.ts';
import { fillSeat } from '@naerhjul/domain/seat/fill-seat.ts';
import { Committee } from './committee.ts';
import { Person } from './person.ts';
import { SeatKind } from './person-words.ts';
import { Seat } from './seat.ts';
import { OfficeKind } from './seat-words.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

const theCommittee = { required: true, for: Committee, description: 'The committee.' } as const;
const theSeat = { required: true, for: Seat, description: 'The seat.' } as const;
const thePerson = { required: true, for: Person, description: 'The person.' } as const;

verb('addSeat', 'Seat', {
  description: 'Adds a seat to a committee, from a day on.',
  input: (t) => ({
    committeeId: t.globalID(theCommittee),
    kind: t.field({ type: SeatKind, required: true, description: 'Whom it is for.' }),
    position: t.int({ description: 'Its place among the seats of its kind; the next one unless given.' }),
    label: t.string({ description: 'What else marks it, such as youth or senior.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'The first day it exists.' }),
  }),
  run: (act, { committeeId, ...input }) => addSeat(act, { ...input, committeeId: committeeId.id }),
});

verb('fillSeat', 'Membership', {
  description:
    'Puts a person in a seat from a day on. Refused where someone else holds it on one of the days, or the person another seat of the committee.',
  input: (t) => ({
    seatId: t.globalID(theSeat),
    personId: t.globalID(thePerson),
    startsOn: t.field({ type: 'Date', required: true, description: 'The first day in the seat.' }),
    endsOn: t.field({ type: 'Date', description: 'The last day in the seat, where it is known.' }),
    party: t.string({ description: 'The party of a politician.' }),
    deputyId: t.globalID({ for: Person, description: "A politician's personal deputy." }),
  }),
  run: (act, { seatId, personId, deputyId, ...input }) =>
    fillSeat(act, { ...input, seatId: seatId.id, personId: personId.id, deputyId: deputyId?.id }),
});

verb('appointOfficer', 'Office', {
  description:
    'Records that the residents of a committee elected one of themselves leader or deputy leader, from a day on. The office ends with the membership at the latest.',
  input: (t) => ({
    committeeId: t.globalID(theCommittee),
    personId: t.globalID(thePerson),
    kind: t.field({ type: OfficeKind, required: true, description: 'Which office.' }),
    startsOn: t.field({ type: 'Date', required: true, description: 'The first day in the office.' }),
    endsOn: t.field({ type: 'Date', description: 'The last day in the office, where it is known.' }),
  }),
  run: (act, { committeeId, personId, ...input }) =>
    appointOfficer(act, { ...input, committeeId: committeeId.id, personId: personId.id }),
});

verb('updateSeat', 'Seat', {
  description: 'Changes what else marks a seat.',
  input: (t) => ({
    id: t.globalID(theSeat),
    label: t.string({ description: 'What else marks it, such as youth or senior; null for nothing.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateSeat(act, { ...input, id: id.id }),
});

verb('endSeat', 'Seat', {
  description: "Records a seat's last day. Refused while someone sits, or may be elected, beyond it.",
  input: (t) => ({
    id: t.globalID(theSeat),
    validUntil: t.field({ type: 'Date', description: 'The last day it exists; null takes that back.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, validUntil, ...input }) => endSeat(act, { ...input, id: id.id, validUntil: validUntil ?? null }),
});

verbThatRemoves('removeSeat', 'Seat', {
  description: 'Removes a seat that was recorded by mistake, and that nobody ever held or stood for.',
  input: (t) => ({
    id: t.globalID(theSeat),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeSeat(act, { ...input, id: id.id }),
});
