import { expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

const AT = '2026-01-20T17:00:00Z';

it('gives a meeting its own title, place and openness, and takes the title back', async () => {
  const { givenMeeting, carryOut } = await world();
  const { id } = await givenMeeting(AT);
  const title = { nb: 'Åpent møte', nn: 'Ope møte', en: 'Open meeting' };
  expect(await carryOut('updateMeeting', { id, title, place: 'Skolen', openToPublic: false })).toMatchObject({
    title: 'Åpent møte',
    place: 'Skolen',
    openToPublic: false,
    startsAt: '2026-01-20T17:00:00.000Z',
  });
  expect(await carryOut('updateMeeting', { id, title: null, place: null })).toMatchObject({
    title: 'Nærutvalgsmøte 1',
    place: null,
    openToPublic: false,
  });
});

it('says a meeting’s title in the language that is asked for, and in bokmål where there is none', async () => {
  const { givenMeeting, carryOut, told } = await world();
  const { id } = await givenMeeting(AT);
  const titles = async () =>
    (
      await told<{ node: unknown }>(
        `query($id: ID!) { node(id: $id) { ... on Meeting { title nb: title(language: NB) nn: title(language: NN) en: title(language: EN) } } }`,
        { id },
        { as: 'public' },
      )
    ).node;
  expect(await titles()).toEqual({
    title: 'Nærutvalgsmøte 1',
    nb: 'Nærutvalgsmøte 1',
    nn: 'Nærutvalsmøte 1',
    en: 'Committee meeting 1',
  });
  await carryOut('updateMeeting', { id, title: { nb: 'Åpent møte', en: 'Open meeting' } });
  expect(await titles()).toEqual({ title: 'Åpent møte', nb: 'Åpent møte', nn: 'Åpent møte', en: 'Open meeting' });
});

it.each([
  ['an empty title', { title: { nb: ' ' } }, 'title.nb'],
  ['a title of a novel’s length', { title: { nb: 'ø'.repeat(201) } }, 'title.nb'],
  ['a place of nothing', { place: '' }, 'place'],
])('refuses %s, names the field, and leaves no trace', async (_, changes, field) => {
  const { givenMeeting, refusalOf } = await world();
  const { id } = await givenMeeting();
  expect(await refusalOf('updateMeeting', { id, ...changes })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field }],
  });
});

it('lets one of two who edit the same meeting win, tells the other both places and who wrote the last one, and leaves no trace', async () => {
  const { givenMeeting, carryOut, refusalOf } = await world();
  const { id, version } = await givenMeeting(AT);
  await carryOut('updateMeeting', { id, place: 'Skolen', expectedVersion: version });
  expect(await refusalOf('updateMeeting', { id, place: 'Grendehuset', expectedVersion: version })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    yours: { place: 'Grendehuset' },
    theirs: { place: 'Skolen' },
    changed: { place: { actor: expect.any(String), at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/) } },
  });
});

it('refuses to change a cancelled meeting, and leaves no trace', async () => {
  const { givenMeeting, carryOut, refusalOf } = await world();
  const { id } = await givenMeeting(AT);
  expect((await carryOut('cancelMeeting', { id, reason: 'Sykdom' })).moves).not.toContain('UPDATE');
  expect(await refusalOf('updateMeeting', { id, place: 'Skolen' })).toMatchObject({ code: 'NOT_OPEN', verb: 'UPDATE' });
});

it('removes a meeting that was planned by mistake, and tells portals so with the reason', async () => {
  const { givenCycle, carryOut, seen, told, municipality, log } = await world();
  const cycle = await givenCycle();
  const { id } = await carryOut('planMeeting', { kind: 'EXTRA', committees: [{ cycleId: cycle.id }] });
  expect(await carryOut('removeMeeting', { id, reason: 'Lagt inn to ganger' })).toEqual({ id });
  expect(await seen('Meeting', id)).toBeNull();
  await log.settled();
  const { changes } = await told<{ changes: { entries: readonly Record<string, unknown>[] } }>(
    'query($m: String!) { changes(municipality: $m, entities: ["Meeting"], first: 500) { entries { id operation reason committees } } }',
    { m: municipality.number },
    { as: 'public' },
  );
  expect(changes.entries.at(-1)).toEqual({
    id,
    operation: 'DELETE',
    reason: 'Lagt inn to ganger',
    committees: [cycle.committee.id],
  });
});

it('removes a meeting together with the times it stood at', async () => {
  const { givenMeeting, carryOut, changesOf } = await world();
  const { id } = await givenMeeting(AT);
  await carryOut('moveMeeting', { id, startsAt: '2026-01-27T17:00:00Z', reason: 'Glatt føre' });
  await carryOut('removeMeeting', { id, reason: 'Lagt inn to ganger' });
  const deleted = (await changesOf()).filter(({ operation }) => operation === 'DELETE').map(({ entity }) => entity);
  expect(deleted.toSorted()).toEqual(['Meeting', 'MeetingCommittee', 'MeetingMove']);
});

it('refuses to remove a meeting that was announced, cancelled or held, and leaves no trace', async () => {
  const { givenMeeting, carryOut, refusalOf, at } = await world();
  const { id } = await givenMeeting(AT);
  const used = { code: 'STILL_IN_USE', what: 'Meeting' };
  await carryOut('announceMeeting', { id });
  expect(await refusalOf('removeMeeting', { id, reason: 'Feil' })).toMatchObject({ ...used, by: 'ANNOUNCED' });
  at('2026-01-21');
  await carryOut('holdMeeting', { id });
  expect(await refusalOf('removeMeeting', { id, reason: 'Feil' })).toMatchObject({ ...used, by: 'HELD' });
  await carryOut('reopenMeeting', { id, reason: 'Feil møte' });
  await carryOut('cancelMeeting', { id, reason: 'Sykdom' });
  expect(await refusalOf('removeMeeting', { id, reason: 'Feil' })).toMatchObject({ ...used, by: 'CANCELLED' });
});

it('refuses to remove a meeting without a reason, and leaves no trace', async () => {
  const { givenCycle, refusalOf } = await world();
  const { id } = meetingIn(phaseOf(await givenCycle(), 1));
  expect(await refusalOf('removeMeeting', { id, reason: '' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'reason' }],
  });
});
