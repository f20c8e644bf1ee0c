import { anonymisePerson } from '@naerhjul/domain/person/anonymise-person.ts';
import { recordConsent, withdrawConsent } from '@naerhjul/domain/person/consent.ts';
import { eraseContact } from '@naerhjul/domain/person/erase-contact.ts';
import { protectPerson, unprotectPerson } from '@naerhjul/domain/person/protect-person.ts';
import { registerPerson } from '@naerhjul/domain/person/register-person.ts';
import { recordContact, updatePerson } from '@naerhjul/domain/person/update-person.ts';
import { Consent, Person } from './person.ts';
import { SeatKind } from './person-words.ts';
import { expectedVersionField, verb } from './verb.ts';

const thePerson = { required: true, for: Person, description: 'The person.' } as const;

verb('registerPerson', 'Person', {
  description:
    'Registers a person who is to hold a seat or stand for one. Only a politician is named in public from the start; a resident or a youth observer when consent is recorded.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    name: t.string({ required: true, description: 'The name.' }),
    kind: t.field({ type: SeatKind, required: true, description: 'In which role the person is known.' }),
    birthYear: t.int({ description: 'The year of birth; private.' }),
    email: t.string({ description: 'The e-mail address; private.' }),
    phone: t.string({ description: 'The telephone number; private.' }),
    address: t.string({ description: 'The postal address; private.' }),
  }),
  run: (act, input) => registerPerson(act, input),
});

verb('updatePerson', 'Person', {
  description:
    "Puts a person's name right, or in which role they are known; the role only while they hold no seat in it.",
  input: (t) => ({
    id: t.globalID(thePerson),
    name: t.string({ description: 'The name.' }),
    kind: t.field({ type: SeatKind, description: 'In which role the person is known.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updatePerson(act, { ...input, id: id.id }),
});

verb('recordContact', 'Person', {
  description:
    'Records how to reach a person, and the year of birth. What is left out stays; null takes it away. All of it is private.',
  input: (t) => ({
    personId: t.globalID(thePerson),
    birthYear: t.int({ description: 'The year of birth.' }),
    email: t.string({ description: 'The e-mail address.' }),
    phone: t.string({ description: 'The telephone number.' }),
    address: t.string({ description: 'The postal address.' }),
    expectedVersion: t.int({
      description:
        'The version of the contact data that the edit rests on. If someone else was first, the edit is refused with CHANGED_MEANWHILE.',
    }),
  }),
  run: (act, { personId, ...input }) => recordContact(act, { ...input, personId: personId.id }),
});

verb('eraseContact', 'Person', {
  description:
    'Erases how to reach a person, and the year of birth. The name, the seats and what was done stay; why the person is protected stays while they are.',
  input: (t) => ({ id: t.globalID(thePerson), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => eraseContact(act, { ...input, id: id.id }),
});

verb('recordConsent', 'Consent', {
  description:
    'Records that a person agreed to be named in public; the name shows from then on. For one who may be under 18 only a guardian can.',
  input: (t) => ({
    personId: t.globalID(thePerson),
    givenOn: t.field({ type: 'Date', required: true, description: 'The day it was given.' }),
    how: t.string({ required: true, description: 'How it was given, such as on a signed form; private.' }),
    byGuardian: t.boolean({ description: 'Whether a guardian gave it for a minor; false unless given.' }),
  }),
  run: (act, { personId, ...input }) => recordConsent(act, { ...input, personId: personId.id }),
});

verb('withdrawConsent', 'Consent', {
  description: 'Records that a consent was withdrawn. The name stops showing at once; the consent stays as history.',
  input: (t) => ({
    id: t.globalID({ required: true, for: Consent, description: 'The consent.' }),
    withdrawnOn: t.field({ type: 'Date', description: 'The day it was withdrawn; today unless given.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => withdrawConsent(act, { ...input, id: id.id }),
});

verb('protectPerson', 'Person', {
  description: "Hides a person's name from everyone, staff too, at once and everywhere.",
  input: (t) => ({
    id: t.globalID(thePerson),
    reason: t.string({ required: true, description: 'Why; private, and in no log.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => protectPerson(act, { ...input, id: id.id }),
});

verb('unprotectPerson', 'Person', {
  description: 'Lifts the protection of a person: the name shows again as role and consent allow.',
  input: (t) => ({ id: t.globalID(thePerson), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => unprotectPerson(act, { ...input, id: id.id }),
});

verb('anonymisePerson', 'Person', {
  description:
    "Takes away a person's name and contact data for good. Seats and what was done stay, under the pseudonym. Not while the person sits or stands for election.",
  input: (t) => ({ id: t.globalID(thePerson), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => anonymisePerson(act, { ...input, id: id.id }),
});
