import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core';
import { createClient, graphql, NaerhjulError } from '@naerhjul/client';
import { Copy } from '@naerhjul/client/examples/portal/copy.ts';
import { pageOf } from '@naerhjul/client/examples/portal/page.ts';
import { Client as Urql, fetchExchange } from '@urql/core';
import { request } from 'graphql-request';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Kind, OperationTypeNode, parse, type DocumentNode } from 'graphql';
import { exampleFiles } from '@naerhjul/api/src/examples.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownApp } from '../api/own-app.ts';
import { IN_TURN, variablesIn } from '../schema/example-values.ts';
import { seeded, type Seeded } from '../schema/seeded.ts';
import { globalId } from '../testkit/rows.ts';

const run = promisify(execFile);
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

const NO_FIELD = graphql('{ committees(filter: { municipality: "3301" }) { edges { node { slug nickname } } } }');

describe('the typed client', () => {
  it('takes no document that asks for a field that is not there', async () => {
    // @ts-expect-error -- There is no nickname, which the compiler tells before the server does.
    const asked = createClient({ url }).ask(NO_FIELD, {});
    await expect(asked).rejects.toThrow('Cannot query field "nickname"');
  });

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

const feed = (fields: string) =>
  parse(
    `query { changes(municipality: "3301", entities: ["Case"], first: 100) { entries { cursor entity ${fields} operation } endCursor } }`,
  );

/** How many entries of the feed are told apart. */
const toldApart = async (fields: string, cache: InMemoryCache) => {
  const apollo = new ApolloClient({ link: new HttpLink({ uri: url }), cache });
  const { data } = await apollo.query<{ changes: { entries: { cursor: string }[] } }>({ query: feed(fields) });
  return new Set(data.changes.entries.map(({ cursor }) => cursor)).size;
};

describe('the cache of Apollo', () => {
  it('keeps each entry of the feed for itself as it comes, and where it is told how also where ids are asked for', async () => {
    expect(await toldApart('objectId', new InMemoryCache())).toBe(100);
    expect(await toldApart('objectId id', new InMemoryCache())).toBeLessThan(100);
    const cache = new InMemoryCache({ typePolicies: { ChangeEntry: { keyFields: ['cursor'] } } });
    expect(await toldApart('objectId id', cache)).toBe(100);
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

/** An answer without the names of types, which the cache of Apollo asks for beside. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, of]) => (key === '__typename' ? [] : [[key, plain(of)]])),
  );
}

const ACCEPT = { 'content-type': 'application/json', authorization: 'Bearer a-token-of-its-own' };

interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** Whether it is asked with the key of who may do everything. */
  readonly isStaff: boolean;
}

/** What others build with, and `curl` as the pages show it. */
const WAYS: Readonly<Record<string, (question: Question) => Promise<unknown>>> = {
  byHand: async ({ isStaff, ...question }) => {
    const headers = isStaff ? ACCEPT : { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(question) });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  },
  curl: async ({ isStaff, ...question }) => {
    const headers = Object.entries(isStaff ? ACCEPT : { 'content-type': 'application/json' });
    const options = headers.flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
    const { stdout } = await run('curl', ['-s', url, ...options, '-d', JSON.stringify(question)]);
    return (JSON.parse(stdout) as { data: unknown }).data;
  },
  urql: async ({ query, variables, isStaff }) => {
    const options = isStaff ? { fetchOptions: { headers: ACCEPT } } : {};
    const client = new Urql({ url, exchanges: [fetchExchange], preferGetMethod: false, ...options });
    const document = parse(query);
    const asked = isMutation(document) ? client.mutation(document, variables) : client.query(document, variables);
    const { data, error } = await asked.toPromise();
    expect(error).toBeUndefined();
    return data;
  },
  'graphql-request': ({ query, variables, isStaff }) => request(url, parse(query), variables, isStaff ? ACCEPT : {}),
  // Through its cache as it comes: what has no id of its own must not be taken for something else that has the same.
  apollo: async ({ query, variables, isStaff }) => {
    const link = new HttpLink({ uri: url, headers: isStaff ? ACCEPT : {} });
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    const document = parse(query);
    if (isMutation(document)) return (await client.mutate({ mutation: document, variables })).data;
    const { data } = await client.query({ query: document, variables });
    const { data: kept } = await client.query({ query: document, variables, fetchPolicy: 'cache-only' });
    expect(kept).toEqual(data);
    return data;
  },
};

const isMutation = ({ definitions: [first] }: DocumentNode) =>
  first?.kind === Kind.OPERATION_DEFINITION && first.operation === OperationTypeNode.MUTATION;

const examples = new Map(exampleFiles().map((example) => [example.name, example]));

describe('each example', () => {
  // What changes something is done once, by one of them after the other.
  it.each(IN_TURN.map((name, nth) => ({ name, way: Object.keys(WAYS)[nth % Object.keys(WAYS).length] ?? '' })))(
    '$name is carried out for $way',
    async ({ name, way }) => {
      const { query = '' } = examples.get(name) ?? {};
      const data = await WAYS[way]?.({ query, variables: await variablesIn(there, name), isStaff: true });
      expect(Object.values(data as object).filter((value) => value === null)).toEqual([]);
    },
  );

  const questions = [...examples.keys()].filter((name) => !IN_TURN.includes(name));
  it.each(questions)(
    '%s is answered to Apollo, urql, graphql-request and curl as to whoever sends it by hand',
    async (name) => {
      const { query = '' } = examples.get(name) ?? {};
      const question = { query, variables: await variablesIn(there, name), isStaff: name.startsWith('coordinator-') };
      const data = await WAYS['byHand']?.(question);
      expect(data).toBeTruthy();
      for (const [way, asked] of Object.entries(WAYS))
        expect(plain(await asked(question)), `by ${way}`).toEqual(plain(data));
    },
  );
});
