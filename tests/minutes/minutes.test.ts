import { expect, it } from 'vitest';
import { world, type AskedBy } from '../testkit/world.ts';
import { agendaOf, givenItems } from '../agenda/agenda.ts';

const TEXT = 'Møtet ble satt klokka 18.';

async function heldMeeting() {
  const w = await world();
  const { id: meetingId } = await w.givenMeeting('2026-01-20T17:00:00Z');
  const [item] = await givenItems(w, meetingId, 'Trafikk');
  await w.carryOut('announceMeeting', { id: meetingId });
  w.at('2026-01-21');
  await w.carryOut('holdMeeting', { id: meetingId });
  await w.carryOut('finishAgendaItem', { id: item?.id, status: 'TREATED', outcome: 'Vi skriver brev.' });
  const minutesOf = async (by?: AskedBy) =>
    (
      await w.told<{ node: { minutes: { text: string } | null } }>(
        'query($id: ID!) { node(id: $id) { ... on Meeting { minutes { text approvedOn publishedAt } } } }',
        { id: meetingId },
        by,
      )
    ).node.minutes;
  return { w, ...w, meetingId, minutesOf };
}

it('writes, approves and publishes the minutes of a meeting', async () => {
  const { meetingId, carryOut, minutesOf, at } = await heldMeeting();
  const written = await carryOut('writeMinutes', { meetingId, text: TEXT });
  expect(written).toMatchObject({ text: TEXT, approvedOn: null, publishedAt: null });
  expect(written.moves).toEqual(['WRITE', 'APPROVE', 'PUBLISH']);
  at('2026-02-03');
  const approved = await carryOut('approveMinutes', { id: written.id, approvedOn: '2026-02-02' });
  expect(approved).toMatchObject({ approvedOn: '2026-02-02' });
  await carryOut('publishMinutes', { id: written.id });
  expect(await minutesOf({ as: 'public' })).toEqual({
    text: TEXT,
    approvedOn: '2026-02-02',
    publishedAt: '2026-02-03T12:00:00.000Z',
  });
});

it('keeps minutes and outcomes from the public until they are published, and when they are taken back', async () => {
  const { w, meetingId, carryOut, minutesOf, seen, changesOf } = await heldMeeting();
  const { id } = await carryOut('writeMinutes', { meetingId, text: TEXT });
  const outcome = async () => (await agendaOf(w, meetingId, { as: 'public' })).agenda.map((item) => item.outcome);
  expect([await minutesOf({ as: 'public' }), await seen('Minutes', id, { as: 'public' })]).toEqual([null, null]);
  expect(await outcome()).toEqual([null]);
  await carryOut('publishMinutes', { id });
  expect(await minutesOf({ as: 'public' })).toMatchObject({ text: TEXT });
  expect(await outcome()).toEqual(['Vi skriver brev.']);
  await carryOut('unpublishMinutes', { id, reason: 'Feil vedlegg' });
  expect([await minutesOf({ as: 'public' }), await outcome()]).toEqual([null, [null]]);
  expect(await minutesOf()).toMatchObject({ text: TEXT, publishedAt: null });
  const log = await changesOf({ id });
  expect(log.map(({ operation, published }) => [operation, published])).toEqual([
    ['CREATE', false],
    ['UPDATE', true],
    ['UNPUBLISH', true],
  ]);
  expect(log.at(-1)).toMatchObject({ reason: 'Feil vedlegg' });
});

it('lets the second of two who write know of the first, and loses nobody’s text', async () => {
  const { meetingId, carryOut, refusalOf, ask } = await heldMeeting();
  const write = async (text: string) => {
    const document = 'mutation($input: WriteMinutesInput!) { writeMinutes(input: $input) { id } }';
    const { errors } = await ask(document, { input: { meetingId, text } });
    return errors?.[0]?.extensions?.code ?? 'written';
  };
  expect((await Promise.all([write('A'), write('B')])).toSorted()).toEqual(['ALREADY_EXISTS', 'written']);
  await carryOut('writeMinutes', { meetingId, text: 'Først', expectedVersion: 1 });
  expect(await refusalOf('writeMinutes', { meetingId, text: 'Sist', expectedVersion: 1 })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    what: 'Minutes',
    yours: { text: 'Sist' },
    theirs: { text: 'Først' },
  });
});

it('changes approved minutes with a reason only, and then they have to be approved again', async () => {
  const { meetingId, carryOut, refusalOf, changesOf } = await heldMeeting();
  const { id } = await carryOut('writeMinutes', { meetingId, text: TEXT });
  const { version } = await carryOut('approveMinutes', { id });
  const anew = { meetingId, text: `${TEXT} Tolv møtte.`, expectedVersion: version };
  expect(await refusalOf('writeMinutes', anew)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'reason' }] });
  expect(await carryOut('writeMinutes', { ...anew, reason: 'Frammøtet manglet' })).toMatchObject({ approvedOn: null });
  expect((await changesOf({ id })).at(-1)).toMatchObject({ reason: 'Frammøtet manglet' });
});

it('refuses minutes of a meeting without a date, and of a cancelled one, and leaves no trace', async () => {
  const { givenMeeting, refusalOf, carryOut } = await world();
  const { id: meetingId } = await givenMeeting();
  const refused = { code: 'NOT_OPEN', what: 'Meeting', verb: 'WRITE_MINUTES' };
  expect(await refusalOf('writeMinutes', { meetingId, text: TEXT })).toMatchObject(refused);
  await carryOut('cancelMeeting', { id: meetingId, reason: 'Sykdom' });
  expect(await refusalOf('writeMinutes', { meetingId, text: TEXT })).toMatchObject(refused);
});

it('refuses to approve or publish before the meeting is held, and leaves no trace', async () => {
  const { givenMeeting, refusalOf, carryOut } = await world();
  const { id: meetingId } = await givenMeeting('2026-01-20T17:00:00Z');
  const { id } = await carryOut('writeMinutes', { meetingId, text: TEXT });
  expect(await refusalOf('approveMinutes', { id })).toMatchObject({ code: 'NOT_OPEN', verb: 'APPROVE' });
  expect(await refusalOf('publishMinutes', { id })).toMatchObject({ code: 'NOT_OPEN', verb: 'PUBLISH' });
  expect(await refusalOf('unpublishMinutes', { id, reason: 'X' })).toMatchObject({ verb: 'UNPUBLISH' });
  expect(await refusalOf('removeMeeting', { id: meetingId, reason: 'X' })).toMatchObject({
    code: 'STILL_IN_USE',
    by: 'Minutes',
  });
});

it.each([
  ['before the meeting', '2026-01-19', { code: 'INVALID_INPUT', fields: [{ field: 'approvedOn' }] }],
  ['on a day to come', '2026-01-22', { code: 'NOT_YET', day: '2026-01-22' }],
])('refuses an approval %s, and leaves no trace', async (_, approvedOn, refused) => {
  const { meetingId, carryOut, refusalOf } = await heldMeeting();
  const { id } = await carryOut('writeMinutes', { meetingId, text: TEXT });
  expect(await refusalOf('approveMinutes', { id, approvedOn })).toMatchObject(refused);
});

it('does not know another municipality’s meeting from nobody’s, nor takes minutes from nobody', async () => {
  const { meetingId, carryOut, refusalOf } = await heldMeeting();
  const { id } = await carryOut('writeMinutes', { meetingId, text: TEXT });
  const input = { meetingId, text: 'X', expectedVersion: 1 };
  expect(await refusalOf('writeMinutes', input, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
  expect(await refusalOf('publishMinutes', { id }, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
});

it('keeps a meeting held while its minutes are approved or published, and leaves no trace', async () => {
  const { meetingId, carryOut, refusalOf, at } = await heldMeeting();
  const { id } = await carryOut('writeMinutes', { meetingId, text: TEXT });
  await carryOut('publishMinutes', { id });
  const refused = { code: 'STILL_IN_USE', what: 'Meeting', by: 'Minutes' };
  expect(await refusalOf('reopenMeeting', { id: meetingId, reason: 'Feil møte' })).toMatchObject(refused);
  await carryOut('unpublishMinutes', { id, reason: 'Feil møte' });
  await carryOut('reopenMeeting', { id: meetingId, reason: 'Feil møte' });
  await carryOut('holdMeeting', { id: meetingId });
  at('2026-02-03');
  await carryOut('approveMinutes', { id, approvedOn: '2026-02-02' });
  expect(await refusalOf('reopenMeeting', { id: meetingId, reason: 'Feil møte' })).toMatchObject(refused);
});
