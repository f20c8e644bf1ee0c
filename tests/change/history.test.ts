import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const HISTORY = `query($id: ID!, $entities: [String!], $committeeId: ID, $about: ID) { node(id: $id) { ... on Municipality {
  history(first: 500, entities: $entities, committeeId: $committeeId, about: $about) {
    entries { entity objectId operation committeeIds undoVerb fields { field } }
  }
} } }`;

interface Told {
  readonly node: {
    readonly history: {
      readonly entries: readonly {
        readonly entity: string;
        readonly objectId: string;
        readonly operation: string;
        readonly committeeIds: readonly string[];
        readonly undoVerb: string | null;
        readonly fields: readonly { readonly field: string }[];
      }[];
    } | null;
  };
}

async function withHistory() {
  const here = await world();
  const { id } = here.municipality;
  const entriesOf = async (filter: object = {}) =>
    (await here.told<Told>(HISTORY, { id, ...filter })).node.history?.entries ?? [];
  return { ...here, id, entriesOf };
}

it('the history of a municipality is narrowed to a kind, to a committee, or to one thing with its parts', async () => {
  const { givenCommittee, givenDistrict, givenDraft, carryOut, entriesOf, id, told } = await withHistory();
  const [first, second] = [await givenCommittee(), await givenCommittee()];
  const district = await givenDistrict();
  await carryOut('renameDistrict', { id: district.id, name: 'Et nytt navn', validFrom: '2026-01-01' });
  const draft = await givenDraft();

  const kinds = async (filter: object) => new Set((await entriesOf(filter)).map(({ entity }) => entity));
  expect(await kinds({ entities: ['Committee'] })).toEqual(new Set(['Committee']));
  const ofFirst = await entriesOf({ committeeId: first.id });
  expect(ofFirst.length).toBeGreaterThan(0);
  expect(ofFirst.every(({ committeeIds }) => committeeIds.includes(first.id))).toBe(true);
  expect(ofFirst.some(({ objectId: of }) => of === second.id)).toBe(false);

  const renamed = await entriesOf({ about: district.id });
  expect(new Set(renamed.map(({ entity }) => entity))).toEqual(new Set(['District', 'DistrictName']));
  expect(renamed.filter(({ entity }) => entity === 'DistrictName')).toHaveLength(2);
  expect(renamed.every(({ entity, objectId: of }) => entity !== 'District' || of === district.id)).toBe(true);
  const version = await kinds({ about: draft.id });
  expect(version).toEqual(
    new Set(['WheelVersion', 'PhaseTemplate', 'Theme', 'Responsibility'].filter((kind) => version.has(kind))),
  );
  expect(version.has('PhaseTemplate')).toBe(true);
  expect((await told<Told>(HISTORY, { id }, { as: 'public' })).node.history).toBeNull();
});

it('says by which verb a change can be put back, until something newer stands there', async () => {
  const { givenCase, carryOut, entriesOf } = await withHistory();
  const { id, title } = await givenCase();
  await carryOut('updateCase', { id, title: 'Lys i parken' });
  const newest = async () => (await entriesOf({ about: id, entities: ['Case'] })).filter((one) => one.objectId === id);
  expect((await newest()).map(({ undoVerb }) => undoVerb)).toEqual(['updateCase', null]);
  await carryOut('updateCase', { id, title: 'Lys på torget' });
  expect((await newest()).map(({ undoVerb }) => undoVerb)).toEqual(['updateCase', null, null]);
  // What was put back stands there again, so that the change before it can be undone too.
  await carryOut('updateCase', { id, title: 'Lys i parken' });
  await carryOut('updateCase', { id, title });
  expect((await newest()).at(-2)?.undoVerb).toBeNull();
});

it('offers no undo of what has a verb of its own, such as the date of a meeting', async () => {
  const { givenMeeting, carryOut, entriesOf } = await withHistory();
  const { id } = await givenMeeting('2026-02-10T17:00:00Z');
  const [dated] = await entriesOf({ about: id, entities: ['Meeting'] });
  expect(dated?.fields.map(({ field }) => field)).toContain('startsAt');
  expect(dated?.undoVerb).toBeNull();
  await carryOut('updateMeeting', { id, place: 'Biblioteket' });
  expect((await entriesOf({ about: id, entities: ['Meeting'] }))[0]?.undoVerb).toBe('updateMeeting');
});
