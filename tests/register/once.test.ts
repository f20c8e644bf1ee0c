import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const inline = (input: string) => `mutation { createCoordinator(input: { ${input} }) { id } }`;

describe('a call with a key of its own', () => {
  it('is carried out once, and gives the first result again', async () => {
    const { carryOut, municipality, log } = await world();
    const call = { municipality: municipality.number, name: 'Kari Lokal', clientMutationKey: randomUUID() };
    const first = await carryOut('createCoordinator', call);
    const before = await log.length();
    expect(await carryOut('createCoordinator', call)).toEqual(first);
    expect(await log.length()).toBe(before);
  });

  it('is carried out once even when it comes five times at the same moment', async () => {
    const { carryOut, municipality, changesOf } = await world();
    const call = { municipality: municipality.number, name: 'Kari Lokal', clientMutationKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 5 }, async () => carryOut('createCoordinator', call)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect((await changesOf()).filter(({ entity }) => entity === 'Coordinator')).toHaveLength(1);
  });

  it('is not hindered by its own expectedVersion when it is sent again', async () => {
    const { givenMeeting, carryOut, current } = await world();
    const { id, version } = await givenMeeting('2026-01-20T17:00:00Z');
    const call = { id, startsAt: '2026-01-27T17:00:00Z', reason: 'Glatt føre', expectedVersion: version };
    const keyed = { ...call, clientMutationKey: randomUUID() };
    await carryOut('moveMeeting', keyed);
    await carryOut('moveMeeting', keyed);
    expect((await current('Meeting', { id })).movedFrom).toHaveLength(1);
  });

  it('tells again what was removed', async () => {
    const { givenCoordinator, carryOut } = await world();
    const { id } = await givenCoordinator();
    const call = { id, clientMutationKey: randomUUID() };
    expect(await carryOut('deleteCoordinator', call)).toEqual({ id });
    expect(await carryOut('deleteCoordinator', call)).toEqual({ id });
  });

  it('opens a year once for all its committees', async () => {
    const { givenWheel, givenCommittee, carryOut, municipality } = await world();
    await givenWheel();
    await givenCommittee();
    await givenCommittee();
    const call = { municipality: municipality.number, year: 2026, clientMutationKey: randomUUID() };
    const first = await carryOut('openYear', call);
    await givenCommittee();
    expect(await carryOut('openYear', call)).toEqual(first);
  });

  it('may be made again when the first was refused', async () => {
    const { givenCoordinator, givenCommittee, carryOut, refusalOf } = await world();
    const coordinator = await givenCoordinator();
    const committee = await givenCommittee({ coordinatorId: coordinator.id });
    const call = { id: coordinator.id, clientMutationKey: randomUUID() };
    expect(await refusalOf('deleteCoordinator', call)).toMatchObject({ code: 'STILL_IN_USE' });
    await carryOut('updateCommittee', { id: committee.id, coordinatorId: null });
    expect(await carryOut('deleteCoordinator', call)).toEqual({ id: coordinator.id });
  });
});

describe('a key that was used before', () => {
  it('is refused with another input, and leaves no trace', async () => {
    const { carryOut, refusalOf, municipality } = await world();
    const clientMutationKey = randomUUID();
    const call = { municipality: municipality.number, clientMutationKey };
    await carryOut('createCoordinator', { ...call, name: 'Kari Lokal' });
    expect(await refusalOf('createCoordinator', { ...call, name: 'Ola Lokal' })).toMatchObject({
      code: 'KEY_REUSED',
      clientMutationKey,
      verb: 'createCoordinator',
    });
  });

  it('is refused for another verb, and leaves no trace', async () => {
    const { givenMeeting, carryOut, refusalOf } = await world();
    const { id } = await givenMeeting('2026-01-20T17:00:00Z');
    const call = { id, clientMutationKey: randomUUID() };
    await carryOut('announceMeeting', call);
    expect(await refusalOf('holdMeeting', call)).toMatchObject({ code: 'KEY_REUSED', verb: 'announceMeeting' });
  });

  it('is the same call in whatever order its fields are written', async () => {
    const { ask, municipality, changesOf } = await world();
    const key = randomUUID();
    const fields = [`municipality: "${municipality.number}"`, 'name: "Kari Lokal"', `clientMutationKey: "${key}"`];
    const [first, second] = [await ask(inline(fields.join(', '))), await ask(inline(fields.toReversed().join(', ')))];
    expect(second).toEqual(first);
    expect((await changesOf()).filter(({ entity }) => entity === 'Coordinator')).toHaveLength(1);
  });
});

it('refuses a key of more than 200 characters, names the field, and leaves no trace', async () => {
  const { refusalOf, municipality, carryOut } = await world();
  const call = (length: number) => ({
    municipality: municipality.number,
    name: 'Kari Lokal',
    clientMutationKey: randomUUID().padEnd(length, 'x'),
  });
  expect(await refusalOf('createCoordinator', call(201))).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'clientMutationKey' }],
  });
  await carryOut('createCoordinator', call(200));
});

it('carries out two calls of one request one after the other, the second on what the first did', async () => {
  const { givenMeeting, ask } = await world();
  const { id } = await givenMeeting('2026-01-20T17:00:00Z');
  const { data, errors } = await ask(
    `mutation($id: ID!) {
      announceMeeting(input: { id: $id }) { status }
      cancelMeeting(input: { id: $id, reason: "Sykdom" }) { status }
    }`,
    { id },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ announceMeeting: { status: 'ANNOUNCED' }, cancelMeeting: { status: 'CANCELLED' } });
});
