import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const CONTACT = { birthYear: 1980, email: 'kim@example.org', phone: '99 00 00 00', address: 'Storgata 1' };

it('registers a person, with contact data that only staff see', async () => {
  const { givenPerson, seen } = await world();
  const person = await givenPerson({ name: 'Kim Åmot', ...CONTACT });
  expect(person).toMatchObject({ name: 'Kim Åmot', kind: 'RESIDENT', publication: 'ROLE_ONLY', contact: CONTACT });
  expect(await seen('Person', person.id, { as: 'public' })).toBeNull();
});

it('gives each person a number of their own, also to those who are registered at the same moment', async () => {
  const { givenPerson, db, municipality } = await world();
  await Promise.all(Array.from({ length: 12 }, () => givenPerson()));
  const rows = await db.query<{ number: number }>(
    'SELECT p.number FROM person p JOIN municipality m ON m.id = p.municipality_id WHERE m.number = $1 ORDER BY 1',
    [municipality.number],
  );
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
});

it.each([
  ['without a name', { name: ' ' }, 'name'],
  ['born in a year to come', { birthYear: 2027 }, 'birthYear'],
  ['a politician who is a minor', { kind: 'POLITICIAN', birthYear: 2010 }, 'birthYear'],
  ['with an e-mail address that is none', { email: 'kim' }, 'email'],
])('refuses to register someone %s, names the field, and leaves no trace', async (_, changes, field) => {
  const { refusalOf, municipality } = await world();
  const person = { municipality: municipality.number, name: 'Kim Åmot', kind: 'RESIDENT', ...changes };
  expect(await refusalOf('registerPerson', person)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] });
});

it('refuses to register someone for the public, and leaves no trace', async () => {
  const { refusalOf, municipality } = await world();
  const person = { municipality: municipality.number, name: 'Kim Åmot', kind: 'RESIDENT' };
  expect(await refusalOf('registerPerson', person, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
});

it('replaces contact data field by field, takes away what is null, and keeps all of it out of the log', async () => {
  const { givenPerson, carryOut, changesOf } = await world();
  const { id: personId } = await givenPerson(CONTACT);
  const { contact } = await carryOut('recordContact', { personId, phone: null, email: 'amot@example.org' });
  expect(contact).toMatchObject({ ...CONTACT, phone: null, email: 'amot@example.org' });
  const log = JSON.stringify(await changesOf());
  for (const secret of ['example.org', '99 00', 'Storgata', '1980', 'Kim Åmot']) expect(log).not.toContain(secret);
});

it('tells each of several verbs in one operation what there is by then', async () => {
  const { givenPerson, told } = await world();
  const { id } = await givenPerson(CONTACT);
  const input = (email: string) => `{ personId: ${JSON.stringify(id)}, email: ${JSON.stringify(email)} }`;
  const both = await told<Readonly<Record<string, { contact: { email: string } }>>>(`mutation {
    first: recordContact(input: ${input('a@example.org')}) { contact { email } }
    second: recordContact(input: ${input('b@example.org')}) { contact { email } } }`);
  expect([both['first']?.contact.email, both['second']?.contact.email]).toEqual(['a@example.org', 'b@example.org']);
});

it('lets one of two coordinators record contact data, and tells the other', async () => {
  const { givenPerson, carryOut, refusalOf } = await world();
  const { id: personId, contact } = await givenPerson(CONTACT);
  const edit = { personId, phone: '88 00 00 00', expectedVersion: contact?.version };
  await carryOut('recordContact', edit);
  expect(await refusalOf('recordContact', edit)).toMatchObject({ code: 'CHANGED_MEANWHILE', what: 'PersonContact' });
});

it('puts a name right, and takes a politician who becomes a resident out of the public eye', async () => {
  const { givenPerson, carryOut } = await world();
  const { id } = await givenPerson({ kind: 'POLITICIAN' });
  expect(await carryOut('updatePerson', { id, name: 'Kim Ås' })).toMatchObject({
    name: 'Kim Ås',
    publication: 'PUBLIC',
  });
  expect(await carryOut('updatePerson', { id, kind: 'RESIDENT' })).toMatchObject({ publication: 'ROLE_ONLY' });
});

it('refuses another role for someone who sits in the old one, and leaves no trace', async () => {
  const { givenCommittee, givenMember, refusalOf } = await world();
  const { person } = await givenMember({ committeeId: (await givenCommittee()).id });
  expect(await refusalOf('updatePerson', { id: person.id, kind: 'POLITICIAN' })).toMatchObject({
    code: 'STILL_IN_USE',
    by: 'Membership',
  });
});
