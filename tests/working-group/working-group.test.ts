import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

/** A committee with a case, a resident member, and a group being put together. */
async function forming(parts: { case?: boolean; resident?: boolean } = {}) {
  const w = await world({ now: '2026-05-13T12:00:00Z' });
  const { id: committeeId } = await w.givenCommittee();
  const { id: caseId } = await w.givenCase({ committeeId });
  const { person, membership } = await w.givenMember({ committeeId });
  const group = await w.carryOut('formWorkingGroup', {
    committeeId,
    name: 'Trygg skolevei',
    purpose: 'Finne de farlige stedene',
    caseIds: parts.case === false ? [] : [caseId],
    memberIds: parts.resident === false ? [] : [person.id],
  });
  return { ...w, committeeId, caseId, personId: person.id, membershipId: membership.id, id: group.id, group };
}

const R11 = { code: 'RULE_BROKEN', rule: 'R11', strength: 'H' };

it('puts a working group together and sets it to work, and then everyone sees it (R11)', async () => {
  const { id, group, caseId, personId, carryOut, seen } = await forming();
  expect(group).toMatchObject({
    status: 'FORMING',
    cases: [{ case: { id: caseId } }],
    members: [{ person: { id: personId } }],
    moves: ['UPDATE', 'ACTIVATE', 'END'],
  });
  expect(await seen('WorkingGroup', id, { as: 'public' })).toBeNull();
  expect(await carryOut('activateWorkingGroup', { id })).toMatchObject({ status: 'ACTIVE', startedOn: '2026-05-13' });
  expect(await seen('WorkingGroup', id, { as: 'public' })).toMatchObject({ name: 'Trygg skolevei', moves: [] });
});

it.each([
  ['without a case', { case: false }, ['case']],
  ['without a resident', { resident: false }, ['resident']],
  ['with neither', { case: false, resident: false }, ['case', 'resident']],
])('refuses to set a group to work %s, and leaves no trace (R11)', async (_, parts, lacks) => {
  const { id, refusalOf } = await forming(parts);
  expect(await refusalOf('activateWorkingGroup', { id })).toMatchObject({ ...R11, lacks });
});

it('refuses to set a group to work on a day on which none of its members sat in the committee (R11)', async () => {
  const { id, refusalOf } = await forming();
  const input = { id, startedOn: '2024-12-31' };
  expect(await refusalOf('activateWorkingGroup', input)).toMatchObject({ ...R11, lacks: ['resident'] });
});

it('refuses to take the last case or the last resident off a group at work, and leaves no trace (R11)', async () => {
  const { id, caseId, personId, committeeId, carryOut, refusalOf, givenCase, givenMember } = await forming();
  await carryOut('activateWorkingGroup', { id });
  const reason = 'Feil';
  expect(await refusalOf('removeCaseFromWorkingGroup', { id, caseId, reason })).toMatchObject({
    ...R11,
    lacks: ['case'],
  });
  expect(await refusalOf('removeMemberFromWorkingGroup', { id, personId, reason })).toMatchObject({
    ...R11,
    lacks: ['resident'],
  });
  const other = await givenCase({ committeeId });
  const { person } = await givenMember({ committeeId });
  await carryOut('addCaseToWorkingGroup', { id, caseId: other.id });
  await carryOut('addMemberToWorkingGroup', { id, personId: person.id });
  await carryOut('removeCaseFromWorkingGroup', { id, caseId, reason });
  expect(await carryOut('removeMemberFromWorkingGroup', { id, personId, reason })).toMatchObject({
    cases: [{ case: { id: other.id } }],
    members: [{ person: { id: person.id } }],
  });
});

it('tells who may change a group at work that no resident of the committee is left in it (R11)', async () => {
  const { id, membershipId, carryOut, told, at } = await forming();
  const adviceFor = async (as: 'staff' | 'public') => {
    const document = 'query($id: ID!) { node(id: $id) { ... on WorkingGroup { advice { rule lacks } } } }';
    return (await told<{ node: { advice: readonly unknown[] } }>(document, { id }, { as })).node.advice;
  };
  await carryOut('activateWorkingGroup', { id });
  await carryOut('endMembership', { id: membershipId, endsOn: '2026-05-20' });
  expect(await adviceFor('staff'), 'while the member sits').toEqual([]);
  at('2026-05-21');
  expect(await adviceFor('staff')).toEqual([{ rule: 'R11', lacks: ['resident'] }]);
  expect(await adviceFor('public')).toEqual([]);
  await carryOut('endWorkingGroup', { id });
  expect(await adviceFor('staff')).toEqual([]);
});

it('takes only residents of its own committee as members, and leaves no trace of others (R11)', async () => {
  const { id, committeeId, refusalOf, givenMember, givenCommittee } = await forming();
  const politician = await givenMember({ committeeId, kind: 'POLITICIAN' });
  const neighbour = await givenMember({ committeeId: (await givenCommittee()).id });
  for (const { person } of [politician, neighbour]) {
    const input = { id, personId: person.id };
    expect(await refusalOf('addMemberToWorkingGroup', input)).toMatchObject({ ...R11, lacks: ['resident'] });
  }
  const stranger = await (await world()).givenPerson();
  expect(await refusalOf('addMemberToWorkingGroup', { id, personId: stranger.id })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Person',
  });
});

it('refuses a case that is not the committee’s, and one it has already, and leaves no trace', async () => {
  const { id, caseId, refusalOf, givenCase } = await forming();
  const other = await givenCase();
  expect(await refusalOf('addCaseToWorkingGroup', { id, caseId: other.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusalOf('addCaseToWorkingGroup', { id, caseId })).toMatchObject({ code: 'ALREADY_EXISTS' });
});

it('has as many outside actors as it likes, who need no account (R11)', async () => {
  const { id, carryOut, refusalOf, municipality } = await forming();
  const of = { municipality: municipality.number };
  const names = ['Åsen vel', 'Skolens FAU', 'Mjøndalen sykkelklubb'];
  const actors = [];
  for (const name of names) {
    const { id: outsideActorId } = await carryOut('registerOutsideActor', { ...of, kind: 'ORGANISATION', name });
    actors.push(outsideActorId);
    await carryOut('addActorToWorkingGroup', { id, outsideActorId });
  }
  const [outsideActorId] = actors;
  expect(await refusalOf('addActorToWorkingGroup', { id, outsideActorId })).toMatchObject({ code: 'ALREADY_EXISTS' });
  const left = await carryOut('removeActorFromWorkingGroup', { id, outsideActorId, reason: 'Trakk seg' });
  expect(left.actors).toHaveLength(2);
});

it('ends a working group, and changes it no more', async () => {
  const { id, caseId, carryOut, refusalOf } = await forming();
  await carryOut('activateWorkingGroup', { id, startedOn: '2026-05-01' });
  expect(await refusalOf('endWorkingGroup', { id, endedOn: '2026-04-30' })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await refusalOf('endWorkingGroup', { id, endedOn: '2026-05-14' })).toMatchObject({ code: 'NOT_YET' });
  expect(await carryOut('endWorkingGroup', { id })).toMatchObject({
    status: 'ENDED',
    endedOn: '2026-05-13',
    moves: [],
  });
  const input = { id, caseId, reason: 'Feil' };
  expect(await refusalOf('removeCaseFromWorkingGroup', input)).toMatchObject({ code: 'NOT_OPEN' });
  expect(await refusalOf('updateWorkingGroup', { id, name: 'Ny' })).toMatchObject({ code: 'NOT_OPEN' });
});

it('tells one of two coordinators who change a group that the other was first', async () => {
  const { id, group, carryOut, refusalOf } = await forming();
  await carryOut('updateWorkingGroup', { id, name: 'Skoleveigruppa', expectedVersion: group.version });
  const late = { id, name: 'Veigruppa', expectedVersion: group.version };
  expect(await refusalOf('updateWorkingGroup', late)).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    theirs: { name: 'Skoleveigruppa' },
  });
});

it('tells the second of two who change what is in a group, and leaves no trace', async () => {
  const { id, committeeId, caseId, personId, carryOut, refusalOf, current, givenCase, givenMember, municipality } =
    await forming();
  const { person } = await givenMember({ committeeId });
  const other = await givenCase({ committeeId });
  const vel = { municipality: municipality.number, kind: 'ORGANISATION', name: 'Åsen vel' };
  const { id: outsideActorId } = await carryOut('registerOutsideActor', vel);
  const reason = 'Byttet';
  for (const [verb, input] of [
    ['addCaseToWorkingGroup', { id, caseId: other.id }],
    ['addMemberToWorkingGroup', { id, personId: person.id }],
    ['addActorToWorkingGroup', { id, outsideActorId }],
    ['removeCaseFromWorkingGroup', { id, caseId, reason }],
    ['removeMemberFromWorkingGroup', { id, personId, reason }],
    ['removeActorFromWorkingGroup', { id, outsideActorId, reason }],
  ] as const) {
    const { version: expectedVersion } = await current('WorkingGroup', { id });
    const { version } = await carryOut(verb, { ...input, expectedVersion });
    expect({ verb, version }, 'one edit of the group').toEqual({ verb, version: expectedVersion + 1 });
    const late = await refusalOf('updateWorkingGroup', { id, name: 'Veigruppa', expectedVersion });
    expect({ verb, late }).toMatchObject({ verb, late: { code: 'CHANGED_MEANWHILE', currentVersion: version } });
  }
});

it('publishes an organisation’s name, and a person’s only when told to', async () => {
  const { id, carryOut, seen, municipality, refusalOf } = await forming();
  const of = { municipality: municipality.number };
  const vel = await carryOut('registerOutsideActor', { ...of, kind: 'ORGANISATION', name: 'Åsen vel', note: 'Ring' });
  const person = await carryOut('registerOutsideActor', { ...of, kind: 'PERSON', name: 'Kim Åmot' });
  for (const one of [vel, person]) await carryOut('addActorToWorkingGroup', { id, outsideActorId: one.id });
  await carryOut('activateWorkingGroup', { id });
  expect(await seen('OutsideActor', vel.id, { as: 'public' })).toMatchObject({ name: 'Åsen vel', note: null });
  expect(await seen('OutsideActor', person.id, { as: 'public' })).toMatchObject({ name: 'Person 2', isNamed: false });
  await carryOut('updateOutsideActor', { id: person.id, publication: 'PUBLIC' });
  expect(await seen('OutsideActor', person.id, { as: 'public' })).toMatchObject({ name: 'Kim Åmot' });
  expect(await refusalOf('updateOutsideActor', { id: person.id, name: ' ' })).toMatchObject({ code: 'INVALID_INPUT' });
});
