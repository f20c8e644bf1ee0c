import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, type Seeded } from '../schema/seeded.ts';
import { AS_OWN, codesOf, JSON_TYPE, knock, type Told } from './door.ts';
import { ownApp, type OwnApp } from './own-app.ts';

const NOW = '2026-11-23T11:00:00Z';
const EXAMPLES = new URL('../../schema/examples/', import.meta.url);
const COMMITTEES = `query Committees($municipality: String!) {
  committees(first: 20, filter: { municipality: $municipality }) { edges { node { slug name } } } }`;
const DRAMMEN = { municipality: '3301' };
const CACHED = 'public, max-age=10, stale-while-revalidate=50';

let world: Seeded;
let app: OwnApp;
const clock = { now: new Date(NOW) };
beforeAll(async () => {
  world = await seeded(clock.now);
  app = await ownApp({ database: world.db, now: () => clock.now, signIn: 'demo' });
}, 300_000);
afterAll(() => world?.close());

type Headed = Readonly<Record<string, string>>;

const addressOf = (query: string, variables: object = {}) =>
  `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
const get = (query: string, variables: object = {}, headers: Headed = {}, method = 'GET') =>
  knock(addressOf(query, variables), { method, headers }, app.origin);
const post = (query: string, variables: object = {}, headers: Headed = {}) =>
  knock(
    '/graphql',
    { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ query, variables }) },
    app.origin,
  );
const tagOf = ({ headers }: Told) => headers.get('etag') ?? '';
const isKept = ({ headers }: Told) => headers.has('etag') || !headers.get('cache-control')?.includes('no-store');
/** The operations that were carried out, by the log: what is answered without has no name there. */
const carriedOut = () => app.lines.filter(({ operation }) => operation !== undefined).length;

const lengthOf = ({ data }: Told) =>
  (data as { municipality: { schoolHolidays: readonly object[] } }).municipality.schoolHolidays.length;
const idOf = async (list: string) => {
  const { data } = await post(`{ ${list}(first: 1) { edges { node { id } } } }`);
  return Object.values(data as Record<string, { edges: { node: { id: string } }[] }>)[0]?.edges[0]?.node.id ?? '';
};
/** Something that changes in a municipality. */
const change = async (municipality: string) => {
  const input = { municipality, name: `Vinterferie ${municipality}`, firstOn: '2027-02-22', lastOn: '2027-02-26' };
  const add = 'mutation($input: AddSchoolHolidayInput!) { addSchoolHoliday(input: $input) { id } }';
  expect((await post(add, { input }, AS_OWN)).errors).toEqual([]);
};

describe('what anyone may read, asked for by an address', () => {
  it('may be kept for a minute at most, by whoever asks as the same one and for the same form', async () => {
    const told = await get(COMMITTEES, DRAMMEN);
    expect(told.errors).toEqual([]);
    expect(told.headers.get('cache-control')).toBe(CACHED);
    expect(told.headers.get('vary')).toBe('authorization, cookie, accept');
    expect(tagOf(told)).toMatch(/^W\/"[\w-]{43}"$/);
    expect(told.headers.get('access-control-expose-headers')).toContain('etag');
  });

  it('isn’t read again for whoever has it, nor for the next one who asks', async () => {
    const first = await get(COMMITTEES, DRAMMEN, { accept: 'application/json' });
    const before = carriedOut();
    for (const held of [tagOf(first), `"other", ${tagOf(first)}`, tagOf(first).replace('W/', '')]) {
      const again = await get(COMMITTEES, DRAMMEN, { accept: 'application/json', 'if-none-match': held });
      expect([again.status, again.text, tagOf(again)]).toEqual([304, '', tagOf(first)]);
      expect(again.headers.get('cache-control')).toBe(CACHED);
    }
    const next = await get(COMMITTEES, DRAMMEN, { accept: 'application/json', 'if-none-match': 'W/"other"' });
    expect([next.status, next.text, next.headers.get('content-type')]).toEqual([
      200,
      first.text,
      first.headers.get('content-type'),
    ]);
    expect(carriedOut()).toBe(before);
    expect((await post(COMMITTEES, DRAMMEN)).data).toEqual(first.data);
  });

  it('is another answer for other values, another form and another operation of the document', async () => {
    const both = 'query A { rules { id } } query B { rules { sentence(language: NB) } }';
    const named = (name: string) => knock(`${addressOf(both)}&operationName=${name}`, {}, app.origin);
    const all = [
      await get(COMMITTEES, DRAMMEN),
      await get(COMMITTEES, { municipality: '3312' }),
      await get(COMMITTEES, DRAMMEN, { accept: 'application/graphql-response+json' }),
      await get(COMMITTEES.replace('slug ', ''), DRAMMEN),
      await named('A'),
      await named('B'),
    ];
    expect(all.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(all.map(tagOf)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length - 1);
  });

  it('is asked for anew after a change there, and only there', async () => {
    const both = '{ one: municipality(number: "3301") { name } other: municipality(number: "3312") { name } }';
    const [here, there, anywhere] = [
      await get(COMMITTEES, DRAMMEN),
      await get(COMMITTEES, { municipality: '3312' }),
      await get(both),
    ];
    await change('3301');
    expect(tagOf(await get(COMMITTEES, DRAMMEN))).not.toBe(tagOf(here));
    expect(tagOf(await get(COMMITTEES, { municipality: '3312' }))).toBe(tagOf(there));
    const after = await get(both, {}, { 'if-none-match': tagOf(anywhere) });
    expect(after.status).toBe(200);
    await change('3312');
    expect(tagOf(await get(both))).not.toBe(tagOf(after));
  });

  it('shows a change at once, to whoever has read it before too', async () => {
    // The feed itself may be held back by what others do on the same server; what it tells of is not.
    const ask = 'query($municipality: String!) { municipality(number: $municipality) { schoolHolidays { id } } }';
    const lengths = [];
    const last = { tag: '' };
    for (let i = 0; i < 3; i += 1) {
      const told = await get(ask, { municipality: '3312' }, { 'if-none-match': last.tag });
      expect(told.status).toBe(200);
      expect(told.text).toBe((await get(ask, { municipality: '3312' })).text);
      lengths.push(lengthOf(told));
      last.tag = tagOf(told);
      await change('3312');
    }
    expect(lengths).toEqual([lengths[0], (lengths[0] ?? 0) + 1, (lengths[0] ?? 0) + 2]);
  });

  it('is told the head of, and nothing else, with HEAD', async () => {
    const full = await get(COMMITTEES, DRAMMEN);
    const head = await get(COMMITTEES, DRAMMEN, {}, 'HEAD');
    expect([head.status, head.text, tagOf(head)]).toEqual([200, '', tagOf(full)]);
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(full.text)));
    const asked = await knock('/graphql', { method: 'OPTIONS' }, app.origin);
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
    expect(asked.headers.get('access-control-allow-headers')).toContain('if-none-match');
  });
});

describe('what nobody may keep', () => {
  it('is what is answered to someone: to a key, a session, and whoever shows one that is none', async () => {
    const public_ = await get(COMMITTEES, DRAMMEN);
    const shown: readonly Headed[] = [
      AS_OWN,
      { authorization: 'Bearer nh_0123456789ab_wrong' },
      { cookie: `naerhjul-session=${'a'.repeat(43)}` },
    ];
    for (const headers of shown) {
      const told = await get(COMMITTEES, DRAMMEN, { ...headers, 'if-none-match': tagOf(public_) });
      expect(told.status).not.toBe(304);
      expect(isKept(told)).toBe(false);
    }
  });

  it.each([
    ['no document', '{', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['values that don’t fit', COMMITTEES, { municipality: 7 }, 'BAD_USER_INPUT'],
    [
      'something that isn’t there',
      'query($municipality: String!) { committee(municipality: $municipality, slug: "x") { name } }',
      { municipality: '9x99' },
      'NOT_FOUND',
    ],
    [
      'too much',
      '{ cycles(first: 100) { edges { node { phases { meetings { committees { cycle(year: 2026) { phases { meetings { id } } } } } } } } } }',
      {},
      'LIMIT_EXCEEDED',
    ],
  ])('is the refusal of %s, now or the next time', async (_, query, variables, code) => {
    for (const accept of ['application/json', 'application/graphql-response+json', 'application/json']) {
      const told = await get(query, variables, { accept });
      expect([codesOf(told), isKept(told)]).toEqual([[code], false]);
    }
  });

  it('is what is sent and not asked for by an address', async () => {
    expect(isKept(await post(COMMITTEES, DRAMMEN))).toBe(false);
  });

  it('is what changes something, which isn’t done by an address at all', async () => {
    const told = await get('mutation { setNothing }');
    expect([told.status, isKept(told)]).toEqual([405, false]);
  });
});

describe('the time', () => {
  afterAll(() => {
    clock.now = new Date(NOW);
  });

  const ROSTER =
    'query($municipality: String!) { committees(first: 20, filter: { municipality: $municipality }) { edges { node { slug cycle(year: 2026) { progress { asOf } } } } } }';

  it('makes another answer of it when the day does, in Norway, and not before', async () => {
    // The last second of winter time's longest day, and of a day in summer.
    const days = [
      ['2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z', '2026-10-24T22:00:00Z'],
      ['2026-06-30T21:59:59Z', '2026-06-30T22:00:00Z', '2026-06-29T22:00:00Z'],
    ] as const;
    for (const [last, next, first] of days) {
      const at = async (moment: string) => {
        clock.now = new Date(moment);
        return get(ROSTER, DRAMMEN);
      };
      const [early, late, after] = [await at(first), await at(last), await at(next)];
      expect([tagOf(late), late.text]).toEqual([tagOf(early), early.text]);
      expect(tagOf(after)).not.toBe(tagOf(late));
      expect(after.text).not.toBe(late.text);
    }
  });

  it('of the record may be one earlier today, and none ahead', async () => {
    clock.now = new Date(NOW);
    const ask =
      'query($knownAt: DateTime) { caseStatusReport(municipality: "3301", groupBy: [], knownAt: $knownAt) { knownAt } }';
    const told = await get(ask, { knownAt: '2026-11-23T10:59:59Z' });
    expect([told.errors, isKept(told)]).toEqual([[], true]);
    const ahead = await get(ask, { knownAt: '2026-11-23T11:00:01Z' });
    expect([codesOf(ahead), isKept(ahead)]).toEqual([['INVALID_INPUT'], false]);
  });

  const examples = readdirSync(EXAMPLES).filter((file) => /^(portal|analyst)-.*\.graphql$/.test(file));
  const read = (file: string) => readFileSync(new URL(file, EXAMPLES), 'utf8');

  it('of day changes nothing of what the public reads: what was kept in the morning is what is read at night', async () => {
    const ids: Readonly<Record<string, string>> = {
      committee: await idOf('committees'),
      meeting: await idOf('meetings'),
      phase: await idOf('phases'),
    };
    for (const file of examples) {
      const values = read(file.replace(/graphql$/, 'variables.json')).replaceAll(/"<([^">]+)>"/g, (_, blank: string) =>
        JSON.stringify(ids[blank] ?? ids['committee']),
      );
      const variables = JSON.parse(values) as object;
      const told = [];
      for (const moment of ['2026-11-22T23:00:00Z', '2026-11-23T11:00:00Z', '2026-11-23T22:59:59Z']) {
        clock.now = new Date(moment);
        const [kept, fresh] = [await get(read(file), variables), await post(read(file), variables)];
        expect([file, kept.errors, kept.data]).toEqual([file, [], fresh.data]);
        told.push(tagOf(kept));
      }
      expect([file, new Set(told).size]).toEqual([file, 1]);
    }
    expect(examples.length).toBeGreaterThan(10);
  });
});
