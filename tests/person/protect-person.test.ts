import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const PUBLIC = { as: 'public' } as const;
const STAMPS = `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Membership { updatedAt } ... on Office { updatedAt }
  ... on WorkingGroup { updatedAt } ... on MayorVisit { updatedAt } } }`;
const REASON = 'Adressesperre vedtatt av politiet';

it('hides a protected person’s name from everyone at once, staff too, and tells the public nothing of it', async () => {
  const { givenCommittee, givenMember, seen, carryOut } = await world();
  const { person } = await givenMember({ committeeId: (await givenCommittee()).id, kind: 'POLITICIAN' });
  const hidden = await carryOut('protectPerson', { id: person.id, reason: REASON });
  expect(hidden).toMatchObject({ name: 'Politiker 1', publication: 'HIDDEN', contact: { protectReason: REASON } });
  expect(hidden.moves).toEqual(['UPDATE', 'RECORD_CONTACT', 'ERASE_CONTACT', 'UNPROTECT', 'ANONYMISE']);
  expect(await seen('Person', person.id, PUBLIC)).toMatchObject({
    name: 'Politiker 1',
    publication: 'ROLE_ONLY',
    contact: null,
  });
  const shown = await carryOut('unprotectPerson', { id: person.id });
  expect(shown).toMatchObject({ name: person.name, publication: 'PUBLIC', contact: { protectReason: null } });
});

it('keeps the reason for protection out of every log', async () => {
  const { givenPerson, carryOut, changesOf } = await world();
  const person = await givenPerson();
  await carryOut('protectPerson', { id: person.id, reason: REASON });
  expect(JSON.stringify(await changesOf())).not.toContain('politiet');
});

it('moves the stamp of everything that shows a name when it is hidden and shown again, and tells followers of each', async () => {
  const {
    givenCycle,
    givenLeader,
    givenMember,
    carryOut,
    changesOf,
    told: ask,
    at,
  } = await world({ now: '2026-10-01' });
  const { id: cycleId, committee } = await givenCycle();
  const { person, membership, office } = await givenLeader(committee.id);
  const other = await givenMember({ committeeId: committee.id });
  const { id: caseId } = await carryOut('raiseCase', {
    leadCommitteeId: committee.id,
    title: 'Sti',
    origin: 'COMMITTEE',
  });
  const group = await carryOut('formWorkingGroup', {
    committeeId: committee.id,
    name: 'Stigruppa',
    caseIds: [caseId],
    memberIds: [person.id],
  });
  await carryOut('activateWorkingGroup', { id: group.id });
  const visit = await carryOut('planVisit', {
    cycleId,
    visitsOn: '2026-10-14',
    mayor: 'Ordfører Eli Eksempel',
    participantIds: [person.id, other.person.id],
  });
  await carryOut('confirmVisit', { id: visit.id });
  await carryOut('recordConsent', { personId: person.id, givenOn: '2026-01-01', how: 'E-post' });
  for (const [day, verb] of [
    ['2026-10-02', 'protectPerson'],
    ['2026-10-03', 'unprotectPerson'],
  ] as const) {
    at(day);
    const { length } = await changesOf();
    await carryOut(verb, verb === 'protectPerson' ? { id: person.id, reason: REASON } : { id: person.id });
    const entries = await changesOf(undefined, length);
    const told = entries.filter(({ published }) => published).map(({ operation, entity }) => `${operation} ${entity}`);
    expect(new Set(told)).toEqual(
      new Set([
        'UPDATE Person',
        'UPDATE Membership',
        'UPDATE Office',
        'UPDATE WorkingGroupMember',
        'UPDATE MayorVisitParticipant',
      ]),
    );
    const ids = [membership, office, group, visit].map(({ id }) => id);
    const { nodes } = await ask<{ nodes: unknown }>(STAMPS, { ids }, PUBLIC);
    expect(nodes).toEqual(ids.map((id) => ({ id, updatedAt: `${day}T12:00:00.000Z` })));
  }
});

it('tells the public nothing more than of the person when a name that nobody saw is hidden', async () => {
  const { givenCommittee, givenMember, carryOut, changesOf } = await world();
  const { person, membership } = await givenMember({ committeeId: (await givenCommittee()).id });
  await carryOut('protectPerson', { id: person.id, reason: REASON });
  expect((await changesOf(membership)).at(-1)).toMatchObject({ operation: 'UPDATE', published: false, diff: {} });
});

it('lets a protected resident who had agreed to be named be named again when protection is lifted', async () => {
  const { givenPerson, carryOut } = await world();
  const { id } = await givenPerson();
  await carryOut('recordConsent', { personId: id, givenOn: '2026-01-01', how: 'E-post' });
  await carryOut('protectPerson', { id, reason: REASON });
  expect(await carryOut('unprotectPerson', { id })).toMatchObject({ publication: 'PUBLIC' });
});

it('refuses to protect someone twice, or to record a consent meanwhile, and leaves no trace', async () => {
  const { givenPerson, carryOut, refusalOf } = await world();
  const { id } = await givenPerson();
  await carryOut('protectPerson', { id, reason: REASON });
  expect(await refusalOf('protectPerson', { id, reason: REASON })).toMatchObject({ code: 'NOT_OPEN', verb: 'PROTECT' });
  const consent = { personId: id, givenOn: '2026-01-01', how: 'E-post' };
  expect(await refusalOf('recordConsent', consent)).toMatchObject({ code: 'NOT_OPEN' });
});

it('tells nobody a protected name, not even whoever is told that someone else was first', async () => {
  const { givenPerson, carryOut, refusalOf } = await world();
  const { id, name, version } = await givenPerson();
  await carryOut('protectPerson', { id, reason: REASON });
  const refusal = await refusalOf('updatePerson', { id, name: 'Kim Ny', expectedVersion: version });
  expect(refusal).toMatchObject({ code: 'CHANGED_MEANWHILE', theirs: { name: 'Innbyggerrepresentant 1' } });
  expect(JSON.stringify(refusal)).not.toContain(name);
});

it('takes away a person’s name and contact data for good, and keeps the seat under the pseudonym', async () => {
  const { givenCommittee, givenMember, carryOut, seen, refusalOf, db } = await world();
  const committeeId = (await givenCommittee()).id;
  const { person, membership } = await givenMember({ committeeId, endsOn: '2025-12-31' });
  await carryOut('recordContact', { personId: person.id, email: 'kim@example.org', birthYear: 1980 });
  await carryOut('recordConsent', { personId: person.id, givenOn: '2026-01-01', how: 'Kim Åmot skrev under' });
  const gone = await carryOut('anonymisePerson', { id: person.id });
  const pseudonym = 'Innbyggerrepresentant 1';
  expect(gone).toMatchObject({ name: pseudonym, isNamed: false, contact: null, moves: [] });
  expect(await seen('Membership', membership.id, PUBLIC)).toMatchObject({ person: { name: pseudonym } });
  const rows = await db.query(
    "SELECT name FROM person WHERE name = 'Kim Åmot 1' AND number = 1 AND anonymised_at IS NOT NULL",
  );
  expect(rows).toEqual([]);
  expect(await refusalOf('updatePerson', { id: person.id, name: 'Kim' })).toMatchObject({ code: 'NOT_OPEN' });
});

it('refuses to take away the name of someone who sits, and leaves no trace', async () => {
  const { givenCommittee, givenMember, refusalOf } = await world();
  const { person } = await givenMember({ committeeId: (await givenCommittee()).id });
  expect(await refusalOf('anonymisePerson', { id: person.id })).toMatchObject({
    code: 'STILL_IN_USE',
    by: 'Membership',
  });
});
