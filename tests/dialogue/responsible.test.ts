import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

async function givenPlanned() {
  const w = await world();
  const cycle = await w.givenCycle();
  return { ...w, cycle, committeeId: cycle.committee.id, dialogueId: (await w.givenDialogue(cycle.id)).id };
}

it('makes a resident of the committee responsible for the dialogue (R05)', async () => {
  const { carryOut, givenMember, told, committeeId, dialogueId } = await givenPlanned();
  const { person } = await givenMember({ committeeId });
  const input = { dialogueId, personId: person.id, duty: 'PLAN', startsOn: '2026-01-20' };
  const { id } = await carryOut('addResponsible', input);
  await carryOut('addResponsible', { ...input, duty: 'CARRY_OUT' });
  const RESPONSIBLE =
    'query($id: ID!) { node(id: $id) { ... on Dialogue { responsible { duty person { id isNamed } } } } }';
  expect(await told(RESPONSIBLE, { id: dialogueId }, { as: 'public' })).toMatchObject({
    node: {
      responsible: [
        { duty: 'PLAN', person: { id: person.id, isNamed: false } },
        { duty: 'CARRY_OUT', person: { id: person.id, isNamed: false } },
      ],
    },
  });
  await carryOut('removeResponsible', { id, reason: 'Byttet oppgave' });
  expect(await told(RESPONSIBLE, { id: dialogueId })).toMatchObject({ node: { responsible: [{ duty: 'CARRY_OUT' }] } });
});

it('refuses someone whose resident seat begins the day after (R05), and leaves no trace', async () => {
  const { refusalOf, givenMember, committeeId, dialogueId } = await givenPlanned();
  const { person } = await givenMember({ committeeId, startsOn: '2026-01-21' });
  const input = { dialogueId, personId: person.id, duty: 'PLAN', startsOn: '2026-01-20' };
  expect(await refusalOf('addResponsible', input)).toMatchObject({
    code: 'RULE_BROKEN',
    rule: 'R05',
    lacks: ['residentSeat'],
  });
});

it('refuses a politician, and a resident of another committee (R05), and leaves no trace', async () => {
  const { refusalOf, givenMember, givenCommittee, committeeId, dialogueId } = await givenPlanned();
  const politician = await givenMember({ committeeId, kind: 'POLITICIAN' });
  const neighbour = await givenMember({ committeeId: (await givenCommittee()).id });
  for (const { person } of [politician, neighbour]) {
    const input = { dialogueId, personId: person.id, duty: 'CARRY_OUT', startsOn: '2026-01-20' };
    expect(await refusalOf('addResponsible', input)).toMatchObject({ code: 'RULE_BROKEN', rule: 'R05' });
  }
});

it('takes someone without a resident seat where there is a reason, which the public does not see (R05)', async () => {
  const { carryOut, seen, givenMember, committeeId, dialogueId, current } = await givenPlanned();
  const { person } = await givenMember({ committeeId, kind: 'POLITICIAN' });
  const overrideReason = 'Ingen innbyggere kunne';
  const input = { dialogueId, personId: person.id, duty: 'PLAN', startsOn: '2026-01-20', overrideReason };
  const { id } = await carryOut('addResponsible', input);
  expect(await seen('DialogueResponsible', id)).toMatchObject({ overrideReason });
  expect(await seen('DialogueResponsible', id, { as: 'public' })).toMatchObject({ overrideReason: null });
  const { advice } = await current('Dialogue', { id: dialogueId });
  expect(advice).toContainEqual({ rule: 'R05', lacks: ['residentSeat'] });
});

it('keeps no reason that was not needed (R05)', async () => {
  const { carryOut, givenMember, committeeId, dialogueId } = await givenPlanned();
  const { person } = await givenMember({ committeeId });
  const input = { dialogueId, personId: person.id, duty: 'PLAN', startsOn: '2026-01-20', overrideReason: 'Unødig' };
  expect(await carryOut('addResponsible', input)).toMatchObject({ overrideReason: null });
});

it('refuses to make someone responsible for the same thing twice, and leaves no trace', async () => {
  const { carryOut, refusalOf, givenMember, committeeId, dialogueId } = await givenPlanned();
  const { person } = await givenMember({ committeeId });
  const input = { dialogueId, personId: person.id, duty: 'PLAN', startsOn: '2026-01-20' };
  await carryOut('addResponsible', input);
  expect(await refusalOf('addResponsible', input)).toMatchObject({ code: 'ALREADY_EXISTS' });
});

it('refuses another municipality’s person, and leaves no trace', async () => {
  const { refusalOf, dialogueId } = await givenPlanned();
  const elsewhere = await world();
  const { id: personId } = await elsewhere.givenPerson();
  const input = { dialogueId, personId, duty: 'PLAN', startsOn: '2026-01-20', overrideReason: 'Likevel' };
  expect(await refusalOf('addResponsible', input)).toMatchObject({ code: 'NOT_FOUND', what: 'Person' });
});
