import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';
import { agendaOf, givenItems, meetingOf, titlesOf } from './agenda.ts';

it('puts an item last on the agenda, or in the place it is given', async () => {
  const w = await world();
  const { id: meetingId } = await w.givenMeeting();
  await givenItems(w, meetingId, 'Referat', 'Eventuelt');
  const added = await w.carryOut('addAgendaItem', {
    meetingId,
    kind: 'OTHER',
    title: 'Trafikk',
    text: 'Ved skolen',
    position: 2,
  });
  expect(added).toMatchObject({ position: 2, text: 'Ved skolen', status: 'PLANNED', isPublic: true, version: 1 });
  expect(titlesOf(await agendaOf(w, meetingId))).toEqual(['1 Referat', '2 Trafikk', '3 Eventuelt']);
});

it('links an item to the theme, the dialogue and the findings it is about', async () => {
  const w = await world();
  const cycle = await w.givenCycle();
  const { id: dialogueId } = await w.givenDialogue(cycle.id);
  const { id: findingId } = await w.givenFinding(dialogueId);
  const meetingId = meetingOf(cycle, 3);
  const item = { meetingId, kind: 'DIALOGUE_REPORT', title: 'Dette fikk vi høre' };
  await w.carryOut('addAgendaItem', { ...item, dialogueId, findingIds: [findingId, findingId] });
  expect((await agendaOf(w, meetingId)).agenda).toMatchObject([
    { kind: 'DIALOGUE_REPORT', dialogue: { id: dialogueId }, findings: [{ finding: { id: findingId } }] },
  ]);
});

it('shows the public the public items once the meeting is announced, and not before', async () => {
  const w = await world();
  const { id: meetingId } = await w.givenMeeting('2026-01-20T17:00:00Z');
  await givenItems(w, meetingId, 'Trafikk');
  await w.carryOut('addAgendaItem', { meetingId, kind: 'OTHER', title: 'Valg av leder', isPublic: false });
  const publicAgenda = async () => titlesOf(await agendaOf(w, meetingId, { as: 'public' }));
  expect(await publicAgenda()).toEqual([]);
  w.at('2026-01-06');
  await w.carryOut('announceMeeting', { id: meetingId });
  expect(await publicAgenda()).toEqual(['1 Trafikk']);
  expect(titlesOf(await agendaOf(w, meetingId))).toEqual(['1 Trafikk', '2 Valg av leder']);
  const { agendaItems } = await w.told<{ agendaItems: { edges: { node: { title: string } }[] } }>(
    'query($m: String!) { agendaItems(filter: { municipality: $m, changedSince: "2026-01-05T18:00:00Z" }) { edges { node { title } } } }',
    { m: w.municipality.number },
    { as: 'public' },
  );
  expect(
    agendaItems.edges.map(({ node }) => node.title),
    'what became public has changed',
  ).toEqual(['Trafikk']);
});

it.each([
  ['a theme without naming it', { kind: 'THEME' }, 'themeId'],
  ['a case without naming it', { kind: 'CASE' }, 'caseId'],
  ['a dialogue without naming it', { kind: 'DIALOGUE_REPORT' }, 'dialogueId'],
  ['nothing', { title: ' ' }, 'title'],
  ['something in no place', { position: 0 }, 'position'],
])('refuses an item about %s, names the field, and leaves no trace', async (_, changes, field) => {
  const { givenMeeting, refusalOf } = await world();
  const { id: meetingId } = await givenMeeting();
  const input = { meetingId, kind: 'OTHER', title: 'Trafikk', ...changes };
  expect(await refusalOf('addAgendaItem', input)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] });
});

it('refuses an item on the agenda of a held or cancelled meeting, and leaves no trace', async () => {
  const { givenMeeting, refusalOf, carryOut, at } = await world();
  const { id: meetingId } = await givenMeeting('2026-01-20T17:00:00Z');
  const item = { meetingId, kind: 'OTHER', title: 'Trafikk' };
  const refused = { code: 'NOT_OPEN', what: 'Meeting', verb: 'ADD_AGENDA' };
  at('2026-01-21');
  await carryOut('holdMeeting', { id: meetingId });
  expect(await refusalOf('addAgendaItem', item)).toMatchObject(refused);
  expect(await refusalOf('prefillAgenda', { meetingId })).toMatchObject({ ...refused, verb: 'PREFILL_AGENDA' });
  await carryOut('reopenMeeting', { id: meetingId, reason: 'Feil møte' });
  await carryOut('cancelMeeting', { id: meetingId, reason: 'Sykdom' });
  expect(await refusalOf('addAgendaItem', item)).toMatchObject(refused);
});

it('does not know what another municipality has, and leaves no trace', async () => {
  const elsewhere = await world();
  const other = await elsewhere.givenCycle();
  const theirs = await elsewhere.givenDialogue(other.id);
  const finding = await elsewhere.givenFinding(theirs.id);
  const { wheelVersion } = await elsewhere.current('Cycle', other);
  const { node } = await elsewhere.told<{ node: { phases: { themes: { id: string }[] }[] } }>(
    'query($id: ID!) { node(id: $id) { ... on WheelVersion { phases { themes { id } } } } }',
    { id: wheelVersion.id },
  );
  const { givenMeeting, refusalOf } = await world();
  const { id: meetingId } = await givenMeeting();
  const item = { meetingId, kind: 'OTHER', title: 'Trafikk' };
  for (const [what, links] of [
    ['Dialogue', { dialogueId: theirs.id }],
    ['Finding', { findingIds: [finding.id] }],
    ['Theme', { themeId: node.phases[0]?.themes[0]?.id }],
  ] as const) {
    expect(await refusalOf('addAgendaItem', { ...item, ...links })).toMatchObject({ code: 'NOT_FOUND', what });
  }
});

it('refuses an item from nobody in particular, and leaves no trace', async () => {
  const { givenMeeting, refusalOf } = await world();
  const { id: meetingId } = await givenMeeting();
  const item = { meetingId, kind: 'OTHER', title: 'Trafikk' };
  expect(await refusalOf('addAgendaItem', item, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
});

it('gives two who add at the same moment a place each', async () => {
  const w = await world();
  const { id: meetingId } = await w.givenMeeting();
  await Promise.all(['A', 'B', 'C', 'D'].map((title) => givenItems(w, meetingId, title)));
  const { agenda } = await agendaOf(w, meetingId);
  expect(agenda.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
});
