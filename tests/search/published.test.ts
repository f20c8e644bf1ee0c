import { assert, asyncProperty, constantFrom, oneof, string, subarray } from 'fast-check';
import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const SEARCH = `query($municipality: String!, $text: String!) {
  search(municipality: $municipality, text: $text, first: 100) { id kind } }`;

const WORDS = ['lys', 'benk', 'klubb', 'skolevei', 'buss'] as const;

const SIGNS = [
  "'",
  '"',
  '\\',
  '&',
  '|',
  '!',
  '<->',
  '(',
  ')',
  ':*',
  '%',
  '_',
  ';',
  '$',
  ' ',
  'a',
  'å',
  '-',
  '🙂',
] as const;

type Found = { readonly search: readonly { readonly id: string; readonly kind: string }[] };

it('gives the public nothing that it may not see by itself, and all that it may', { timeout: 180_000 }, async () => {
  const w = await world({ now: '2026-05-04T12:00:00Z' });
  const cycles = await w.givenYear(2026, { size: 3 });
  const ids: string[] = [];
  const [hidden, shown] = [
    { isPublic: false, published: false },
    { isPublic: true, published: true },
  ];
  for (const [index, { id: cycleId, committee }] of cycles.entries()) {
    const { isPublic, published } = index % 2 === 0 ? hidden : shown;
    const { id: dialogueId } = await w.givenDialogue(cycleId);
    for (const word of WORDS) {
      const aCase = await w.givenCase({ committeeId: committee.id, title: `Mer ${word}`, isPublic });
      const finding = await w.givenFinding(dialogueId, { text: `De vil ha ${word}` });
      const told = { whatWasDone: `Fikk ${word}`, result: 'Glede' };
      const example = await w.carryOut('recordGoodExample', { committeeId: committee.id, title: word, ...told });
      if (published && word !== 'buss') await w.carryOut('publishGoodExample', { id: example.id });
      ids.push(aCase.id, finding.id, example.id);
    }
    await w.carryOut('carryOutDialogue', { id: dialogueId, carriedOutOn: '2026-04-20' });
    if (published) await w.carryOut('completeDialogue', { id: dialogueId });
  }
  const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const visible = async (some: readonly string[]) =>
    (await w.told<{ nodes: readonly ({ id: string } | null)[] }>(NODES, { ids: some }, { as: 'public' })).nodes
      .filter((node) => node !== null)
      .map(({ id }) => id)
      .toSorted();
  const mine = await visible(ids);
  await assert(
    asyncProperty(subarray([...WORDS], { minLength: 1 }), async (words) => {
      const variables = { municipality: w.municipality.number, text: words.join(' or ') };
      const { search } = await w.told<Found>(SEARCH, variables, { as: 'public' });
      const hits = search.map(({ id }) => id).toSorted();
      expect(hits).toEqual(await visible(hits));
    }),
    { numRuns: 20 },
  );
  const all = { municipality: w.municipality.number, text: WORDS.join(' or ') };
  const { search } = await w.told<Found>(SEARCH, all, { as: 'public' });
  expect(search.map(({ id }) => id).toSorted()).toEqual(mine);
});

it('answers whatever is typed, and never with an error of its own', { timeout: 180_000 }, async () => {
  const w = await world();
  await w.givenCommittee({ name: 'Bragernes og Øren' });
  const typed = oneof(
    string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
    string({ unit: constantFrom(...SIGNS), minLength: 1, maxLength: 60 }),
    constantFrom(
      "'; DROP TABLE finding; --",
      '"',
      "\\'",
      ':*',
      '!!a',
      '<->',
      'a '.repeat(150),
      'å'.repeat(300),
      '😀'.repeat(150),
    ),
  );
  await assert(
    asyncProperty(typed, async (text) => {
      const { data, errors } = await w.ask<Found>(SEARCH, { municipality: w.municipality.number, text });
      const codes = errors?.map(({ extensions }) => extensions?.code) ?? [];
      expect(codes.length === 0 ? Array.isArray(data?.search) : codes.every((code) => code === 'INVALID_INPUT')).toBe(
        true,
      );
    }),
    { numRuns: 60 },
  );
});
