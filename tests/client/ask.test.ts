import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core';
import { createClient, graphql, NaerhjulError } from '@naerhjul/client';
import { Copy } from '@naerhjul/client/examples/portal/copy.ts';
import { pageOf } from '@naerhjul/client/examples/portal/page.ts';
import { Client as Urql, fetchExchange } from '@urql/core';
import { request } from 'graphql-request';
import { parse } from 'graphql';
import { exampleFiles } from '@naerhjul/api/src/examples.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownApp } from '../api/own-app.ts';
import { seeded, type Seeded } from '../schema/seeded.ts';
import { globalId } from '../testkit/rows.ts';

const NOW = new Date('2026-11-23T11:00:00Z');

let there: Seeded;
let url: string;
beforeAll(async () => {
  there = await seeded(NOW);
  const { origin } = await ownApp({ database: there.db, now: () => NOW });
  url = `${origin}/graphql`;
}, 120_000);
afterAll(() => there.close());

const COMMITTEES = graphql(`
  query Committees($municipality: String!) {
    committees(first: 100, filter: { municipality: $municipality }) {
      totalCount
      edges {
        node {
          slug
          name
        }
      }
    }
  }
`);

const CHANGE = graphql(`
  mutation Change($input: ChangeCaseStatusInput!) {
    changeCaseStatus(input: $input) {
      id
      status {
        code
      }
    }
  }
`);

describe('the typed client', () => {
  it('gives what a document asks for, with its types', async () => {
    const { committees } = await createClient({ url }).ask(COMMITTEES, { municipality: '3301' });
    expect(committees.totalCount).toBe(10);
    const slugs: readonly string[] = committees.edges.map(({ node }) => node.slug);
    expect(slugs).toContain('svelvik');
    // @ts-expect-error -- The document doesn't ask for the id, so the compiler knows of none.
    expect(committees.edges[0]?.node.id).toBeUndefined();
  });

  it('is refused by the compiler where a variable is missing, and by the server with a code and details', async () => {
    const client = createClient({ url });
    // @ts-expect-error -- The municipality must be given.
    await expect(client.ask(COMMITTEES, {})).rejects.toThrow(NaerhjulError);
    const refused = await client
      .ask(COMMITTEES, { municipality: '9999' })
      .then(() => undefined)
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'NOT_FOUND', details: { what: 'Municipality', id: '9999' } });
  });

  it('changes nothing without a key, and says so', async () => {
    const { id = '' } = (await there.db.prisma.case.findFirst({ select: { id: true } })) ?? {};
    const input = { id: globalId('Case', id), to: 'ACHIEVED', reason: 'prøve' };
    await expect(createClient({ url }).ask(CHANGE, { input })).rejects.toMatchObject({ code: 'SIGN_IN_FIRST' });
    const wrong = createClient({ url, key: () => Promise.resolve('nh_wrong') });
    await expect(wrong.ask(COMMITTEES, { municipality: '3301' })).rejects.toMatchObject({ status: 401 });
  });

  it('says that an answer is none of GraphQL, where something else stands at the address', async () => {
    const elsewhere = createClient({ url: url.replace('/graphql', '/docs/') });
    await expect(elsewhere.ask(COMMITTEES, { municipality: '3301' })).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

describe('the cache of Apollo', () => {
  const feed = (fields: string) =>
    parse(
      `query { changes(municipality: "3301", entities: ["Case"], first: 100) { entries { cursor entity ${fields} operation } endCursor } }`,
    );
  const asked = async (fields: string, cache: InMemoryCache) => {
    const apollo = new ApolloClient({ link: new HttpLink({ uri: url }), cache });
    const { data } = await apollo.query<{ changes: { entries: { cursor: string }[] } }>({ query: feed(fields) });
    return new Set(data.changes.entries.map(({ cursor }) => cursor)).size;
  };

  it('keeps each entry of the feed for itself as it comes, and where it is told how also where ids are asked for', async () => {
    expect(await asked('objectId', new InMemoryCache())).toBe(100);
    expect(await asked('objectId id', new InMemoryCache())).toBeLessThan(100);
    const cache = new InMemoryCache({ typePolicies: { ChangeEntry: { keyFields: ['cursor'] } } });
    expect(await asked('objectId id', cache)).toBe(100);
  });
});

describe('the sample portal', () => {
  it('shows the next meeting of each committee out of its own copy', async () => {
    const copy = new Copy(':memory:', createClient({ url }), '3301');
    await copy.update();
    const meetings = copy.nextMeetings('2026-01-01T00:00:00Z');
    expect(meetings).toHaveLength(10);
    const page = pageOf(meetings);
    expect(page.match(/<tr><th scope="row">/g)).toHaveLength(10);
    expect(page).toContain('<html lang="nb">');
    // As of the day of the example data, some have no date yet for what comes next, and some have nothing planned.
    const today = copy.nextMeetings(NOW.toISOString());
    expect(new Set(today.map(({ committee }) => committee)).size).toBe(10);
    expect(today).toHaveLength(10);
    const open = today.filter(({ startsAt }) => startsAt === null);
    expect(open.length).toBeGreaterThan(0);
    const shown = pageOf(today);
    expect(shown.match(/<tr><th scope="row">/g)).toHaveLength(10);
    expect(shown.match(/dato ikke fastsatt|Ikke noe møte er satt opp/g)).toHaveLength(open.length);
    const before = copy.cursor();
    await copy.update();
    expect(copy.everything().length).toBeGreaterThan(40);
    expect(before).toMatch(/\S/);
    copy.close();
  });
});

// What others build with asks the same questions and is answered the same. The ids in one example are of another database.
/** What a client of Apollo's gave, without the names of types that its cache asks for beside. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, of]) => (key === '__typename' ? [] : [[key, plain(of)]])),
  );
}

const examples = exampleFiles().filter(({ name }) => /^(portal|analyst)-/.test(name) && name !== 'portal-nodes');
describe.each(examples)('the example $name', (example) => {
  it('is answered to Apollo, urql and graphql-request as to whoever sends it by hand', async () => {
    const document = parse(example.query);
    const variables = JSON.parse(example.variables) as Record<string, unknown>;
    const byHand = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: example.query, variables }),
    });
    const { data } = (await byHand.json()) as { data: object };
    expect(data).toBeTruthy();
    const urql = new Urql({ url, exchanges: [fetchExchange], preferGetMethod: false });
    expect((await urql.query(document, variables).toPromise()).data).toEqual(data);
    expect(await request(url, document, variables)).toEqual(data);
    // Through its cache as it comes: what has no id of its own must not be taken for something else that has the same.
    const apollo = new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache() });
    expect(plain((await apollo.query({ query: document, variables })).data)).toEqual(data);
    expect(plain((await apollo.query({ query: document, variables, fetchPolicy: 'cache-only' })).data)).toEqual(data);
  });
});
