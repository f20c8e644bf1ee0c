import { endMembership, nameDeputy, removeMembership } from '@naerhjul/domain/seat/end-membership.ts';
import { endOffice, removeOffice } from '@naerhjul/domain/seat/end-office.ts';
import { Person } from './person.ts';
import { Membership, Office } from './seat.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

const theMembership = { required: true, for: Membership, description: 'The membership.' } as const;
const theOffice = { required: true, for: Office, description: 'The office.' } as const;

verb('endMembership', 'Membership', {
  description:
    'Records the last day of a membership. It stays as history, and an office that rests on it ends with it.',
  input: (t) => ({
    id: t.globalID(theMembership),
    endsOn: t.field({ type: 'Date', description: 'The last day in the seat; null takes that back.' }),
    endReason: t.string({
      description: 'Why it ends before its time; told only to those who may change the municipality.',
    }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, endsOn, ...input }) => endMembership(act, { ...input, id: id.id, endsOn: endsOn ?? null }),
});

verb('nameDeputy', 'Membership', {
  description: "Names a politician's personal deputy.",
  input: (t) => ({
    id: t.globalID(theMembership),
    deputyId: t.globalID({ for: Person, description: 'The deputy; null for none.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, deputyId, ...input }) => nameDeputy(act, { ...input, id: id.id, deputyId: deputyId?.id ?? null }),
});

verbThatRemoves('removeMembership', 'Membership', {
  description: 'Removes a membership that was recorded by mistake. One that was real is ended instead.',
  input: (t) => ({
    id: t.globalID(theMembership),
    reason: t.string({ required: true, description: 'Why, without naming anyone; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeMembership(act, { ...input, id: id.id }),
});

verb('endOffice', 'Office', {
  description: 'Records the last day of an office, or takes it back. It stays as history.',
  input: (t) => ({
    id: t.globalID(theOffice),
    endsOn: t.field({ type: 'Date', description: 'The last day in the office; null for as long as the seat is held.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, endsOn, ...input }) => endOffice(act, { ...input, id: id.id, endsOn: endsOn ?? null }),
});

verbThatRemoves('removeOffice', 'Office', {
  description: 'Removes an office that was recorded by mistake. One that was real is ended instead.',
  input: (t) => ({
    id: t.globalID(theOffice),
    reason: t.string({ required: true, description: 'Why, without naming anyone; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeOffice(act, { ...input, id: id.id }),
});
