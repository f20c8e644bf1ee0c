import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';
import { agendaOf, givenItems, titlesOf } from './agenda.ts';

async function withItems(...titles: readonly string[]) {
  const w = await world();
  const { id: meetingId } = await w.givenMeeting('2026-01-20T17:00:00Z');
  const items = await givenItems(w, meetingId, ...titles);
  const [first] = items;
  if (first === undefined) throw new Error('the agenda is empty');
  return { ...w, w, meetingId, items, first };
}

it('changes what an item is called and says', async () => {
  const { first, carryOut } = await withItems('Trafikk');
  const changed = await carryOut('updateAgendaItem', { id: first.id, title: 'Trafikk ved skolen', text: 'Innspill' });
  expect(changed).toMatchObject({ title: 'Trafikk ved skolen', text: 'Innspill', version: 2 });
  expect(await carryOut('updateAgendaItem', { id: first.id, text: null })).toMatchObject({ text: null });
});

it('changes which findings an item is about, as one edit', async () => {
  const { w, meetingId, first, carryOut } = await withItems('Trafikk');
  const [committee] = (await w.current('Meeting', { id: meetingId })).committees;
  const { node } = await w.told<{ node: { cycle: { id: string } } }>(
    'query($id: ID!) { node(id: $id) { ... on Committee { cycle(year: 2026) { id } } } }',
    { id: committee?.id },
  );
  const { id: dialogueId } = await w.givenDialogue(node.cycle.id);
  const [one, two] = [await w.givenFinding(dialogueId), await w.givenFinding(dialogueId)];
  const findingsOf = async () => (await agendaOf(w, meetingId)).agenda[0]?.findings.map(({ finding }) => finding.id);
  expect(await carryOut('updateAgendaItem', { id: first.id, findingIds: [one.id] })).toMatchObject({ version: 2 });
  expect(await carryOut('updateAgendaItem', { id: first.id, title: 'Veien', findingIds: [two.id] })).toMatchObject({
    version: 3,
  });
  expect(await findingsOf()).toEqual([two.id]);
});

it('tells the second of two coordinators what the first one wrote, and leaves no trace', async () => {
  const { first, carryOut, refusalOf } = await withItems('Trafikk');
  const edit = (title: string) => ({ id: first.id, title, expectedVersion: first.version });
  await carryOut('updateAgendaItem', edit('Først'));
  expect(await refusalOf('updateAgendaItem', edit('Sist'))).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    what: 'AgendaItem',
    yours: { title: 'Sist' },
    theirs: { title: 'Først' },
  });
});

it('lets exactly one of two win who change the same item at the same moment', async () => {
  const { first, ask } = await withItems('Trafikk');
  const edit = async (title: string) => {
    const { errors } = await ask(
      'mutation($input: UpdateAgendaItemInput!) { updateAgendaItem(input: $input) { id } }',
      { input: { id: first.id, title, expectedVersion: first.version } },
    );
    return errors?.[0]?.extensions?.code ?? 'changed';
  };
  expect((await Promise.all([edit('A'), edit('B')])).toSorted()).toEqual(['CHANGED_MEANWHILE', 'changed']);
});

it('tells portals when an item is no longer public, and why', async () => {
  const { first, meetingId, carryOut, seen, changesOf } = await withItems('Trafikk');
  await carryOut('announceMeeting', { id: meetingId });
  expect(await seen('AgendaItem', first.id, { as: 'public' })).toMatchObject({ title: 'Trafikk', moves: [] });
  await carryOut('updateAgendaItem', { id: first.id, isPublic: false, reason: 'Gjelder enkeltpersoner' });
  expect(await seen('AgendaItem', first.id, { as: 'public' })).toBeNull();
  expect((await changesOf(first)).at(-1)).toMatchObject({ operation: 'UNPUBLISH', reason: 'Gjelder enkeltpersoner' });
});

it('keeps an item about what its kind says, and leaves no trace of another', async () => {
  const { w, meetingId, carryOut, refusalOf } = await withItems('Trafikk');
  await carryOut('prefillAgenda', { meetingId });
  const theme = (await agendaOf(w, meetingId)).agenda.find(({ kind }) => kind === 'THEME');
  expect(await refusalOf('updateAgendaItem', { id: theme?.id, themeId: null })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'themeId' }],
  });
});

it.each([
  ['to the front', 3, 1, ['1 C', '2 A', '3 B', '4 D']],
  ['to the back', 1, 4, ['1 B', '2 C', '3 D', '4 A']],
  ['beyond the back', 2, 99, ['1 A', '2 C', '3 D', '4 B']],
  ['to where it is', 2, 2, ['1 A', '2 B', '3 C', '4 D']],
])('moves an item %s, and the others make room', async (_, from, position, titles) => {
  const { w, meetingId, items, carryOut } = await withItems('A', 'B', 'C', 'D');
  await carryOut('moveAgendaItem', { id: items[from - 1]?.id, position });
  expect(titlesOf(await agendaOf(w, meetingId))).toEqual(titles);
});

it('keeps the places in order whatever is moved at the same moment', async () => {
  const { w, meetingId, items, carryOut } = await withItems('A', 'B', 'C', 'D');
  const { id } = items[1] ?? {};
  await Promise.all([
    carryOut('moveAgendaItem', { id: items[0]?.id, position: 4 }),
    carryOut('moveAgendaItem', { id: items[3]?.id, position: 1 }),
    carryOut('removeAgendaItem', { id, reason: 'Dobbelt' }),
    givenItems(w, meetingId, 'E'),
  ]);
  const { agenda } = await agendaOf(w, meetingId);
  expect(agenda.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
});

it('removes what was put there by mistake, closes the gap, and keeps why', async () => {
  const { w, meetingId, items, carryOut, changesOf } = await withItems('A', 'B', 'C');
  const [, second] = items;
  if (second === undefined) throw new Error('there is no second item');
  await carryOut('removeAgendaItem', { id: second.id, reason: 'Skrevet to ganger' });
  expect(titlesOf(await agendaOf(w, meetingId))).toEqual(['1 A', '2 C']);
  expect((await changesOf(second)).at(-1)).toMatchObject({ operation: 'DELETE', reason: 'Skrevet to ganger' });
});

it('refuses to change, move or remove an item of a held meeting, and leaves no trace', async () => {
  const { first, meetingId, carryOut, refusalOf, current, at } = await withItems('A', 'B');
  at('2026-01-21');
  await carryOut('holdMeeting', { id: meetingId });
  expect(await current('AgendaItem', first)).toMatchObject({ moves: ['FINISH'] });
  for (const [verb, name, input] of [
    ['updateAgendaItem', 'UPDATE', { title: 'Z' }],
    ['moveAgendaItem', 'MOVE', { position: 2 }],
    ['removeAgendaItem', 'REMOVE', { reason: 'Angret' }],
  ] as const) {
    expect(await refusalOf(verb, { id: first.id, ...input })).toMatchObject({ code: 'NOT_OPEN', verb: name });
  }
});

it('goes with a meeting that was planned by mistake', async () => {
  const { first, meetingId, carryOut, seen } = await withItems('A');
  await carryOut('removeMeeting', { id: meetingId, reason: 'Feil utvalg' });
  expect(await seen('AgendaItem', first.id)).toBeNull();
});
