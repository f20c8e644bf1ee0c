import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const PUBLIC = { as: 'public' } as const;
const CONSENT = { givenOn: '2026-01-02', how: 'Signert skjema' };

it('names a politician from the first day, and a resident only by a pseudonym', async () => {
  const { givenCommittee, givenMember, seen } = await world();
  const { id: committeeId } = await givenCommittee();
  const politician = await givenMember({ committeeId, kind: 'POLITICIAN' });
  const resident = await givenMember({ committeeId });
  expect(await seen('Person', politician.person.id, PUBLIC)).toMatchObject({ publication: 'PUBLIC', isNamed: true });
  expect(await seen('Person', resident.person.id, PUBLIC)).toMatchObject({
    publication: 'ROLE_ONLY',
    name: 'Innbyggerrepresentant 2',
    isNamed: false,
  });
});

it('names a resident while a consent is in force, and no longer from the moment it is withdrawn', async () => {
  const { givenCommittee, givenMember, seen, carryOut } = await world();
  const { person } = await givenMember({ committeeId: (await givenCommittee()).id });
  const { id } = await carryOut('recordConsent', { personId: person.id, ...CONSENT });
  expect(await seen('Person', person.id, PUBLIC)).toMatchObject({ publication: 'PUBLIC', name: person.name });
  expect(await carryOut('withdrawConsent', { id })).toMatchObject({ ...CONSENT, withdrawnOn: '2026-01-05' });
  expect(await seen('Person', person.id, PUBLIC)).toMatchObject({ name: 'Innbyggerrepresentant 1' });
});

it.each([
  ['whose year of birth says so', { kind: 'RESIDENT', birthYear: 2012 }],
  ['who turns 18 this year', { kind: 'RESIDENT', birthYear: 2008 }],
  ['who is a youth observer of unknown age', { kind: 'YOUTH_OBSERVER' }],
])('takes only a guardian’s consent for one under 18 %s, and leaves no trace otherwise', async (_, changes) => {
  const { givenPerson, refusalOf, carryOut, current } = await world();
  const person = await givenPerson(changes);
  const consent = { personId: person.id, ...CONSENT };
  expect(await refusalOf('recordConsent', consent)).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'byGuardian' }],
  });
  await carryOut('recordConsent', { ...consent, byGuardian: true });
  expect(await current('Person', person)).toMatchObject({ publication: 'PUBLIC' });
});

it('takes a name away again when the year of birth shows that the consent was a minor’s own', async () => {
  const { givenPerson, carryOut, current } = await world();
  const person = await givenPerson();
  await carryOut('recordConsent', { personId: person.id, ...CONSENT });
  expect(await current('Person', person)).toMatchObject({ publication: 'PUBLIC' });
  await carryOut('recordContact', { personId: person.id, birthYear: 2011 });
  expect(await current('Person', person)).toMatchObject({ publication: 'ROLE_ONLY' });
});

it('refuses a consent of a day to come, or beside one in force, and leaves no trace', async () => {
  const { givenPerson, refusalOf, carryOut } = await world();
  const { id: personId } = await givenPerson();
  expect(await refusalOf('recordConsent', { personId, ...CONSENT, givenOn: '2026-01-06' })).toMatchObject({
    code: 'NOT_YET',
  });
  await carryOut('recordConsent', { personId, ...CONSENT });
  expect(await refusalOf('recordConsent', { personId, ...CONSENT })).toMatchObject({
    code: 'ALREADY_EXISTS',
    what: 'Consent',
  });
});

it('refuses to withdraw a consent twice, before it was given or on a day to come, and leaves no trace', async () => {
  const { givenPerson, refusalOf, carryOut } = await world();
  const { id } = await carryOut('recordConsent', { personId: (await givenPerson()).id, ...CONSENT });
  expect(await refusalOf('withdrawConsent', { id, withdrawnOn: '2026-01-01' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'withdrawnOn' }],
  });
  expect(await refusalOf('withdrawConsent', { id, withdrawnOn: '2026-01-06' })).toMatchObject({ code: 'NOT_YET' });
  await carryOut('withdrawConsent', { id });
  expect(await refusalOf('withdrawConsent', { id })).toMatchObject({ code: 'ALREADY_DONE' });
});

it('keeps consents and contact data from the public, and lets nobody record them unsigned', async () => {
  const { givenCommittee, givenMember, carryOut, told, refusalOf } = await world();
  const { person } = await givenMember({ committeeId: (await givenCommittee()).id });
  await carryOut('recordConsent', { personId: person.id, ...CONSENT });
  await carryOut('recordContact', { personId: person.id, email: 'kim@example.org' });
  const asked = 'query($id: ID!) { node(id: $id) { ... on Person { consents { how } contact { email } moves } } }';
  const { node } = await told(asked, { id: person.id }, PUBLIC);
  expect(node).toEqual({ consents: [], contact: null, moves: [] });
  const more = { personId: person.id, phone: '99 00 00 00' };
  expect(await refusalOf('recordContact', more, PUBLIC)).toMatchObject({ code: 'SIGN_IN_FIRST' });
});
