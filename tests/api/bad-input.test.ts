import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';
import { world } from '../testkit/world.ts';
import { ask, AS_STAFF, codesOf, JSON_TYPE, knock, post } from './door.ts';

const TYPENAME = '{"query":"{ __typename }"}';

/** What a client gets that writes everything before it reads, as many do. */
async function sendRaw(text: string): Promise<string> {
  const { hostname, port } = new URL((await theApi()).origin);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('a body', () => {
  it('of 2 MB is refused, with a code, to a client that tells its length', async () => {
    const told = await post(JSON.stringify({ query: '{ __typename }', variables: { a: 'a'.repeat(2_000_000) } }));
    expect(told.status).toBe(413);
    expect(codesOf(told)).toEqual(['BODY_TOO_LARGE']);
  });

  it('of 2 MB is refused to a client that sends it all before it reads, and the connection goes on', async () => {
    const piece = `10000\r\n${'a'.repeat(65_536)}\r\n`;
    const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    const next = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
    const answers = await sendRaw(`${head}Transfer-Encoding: chunked\r\n\r\n${piece.repeat(32)}0\r\n\r\n${next}`);
    expect(answers).toMatch(/^HTTP\/1\.1 413 /);
    expect(answers).toContain('"code":"BODY_TOO_LARGE"');
    expect(answers).toContain('HTTP/1.1 200 OK');
  });

  it('without end is cut off', async () => {
    const { hostname, port } = new URL((await theApi()).origin);
    const piece = `10000\r\n${'a'.repeat(65_536)}\r\n`;
    const socket = connect(Number(port), hostname);
    const goOn = () => {
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on('drain', goOn);
    // Who sends on into a connection that was cut finds it broken.
    socket.on('error', () => undefined);
    const cut = new Promise<void>((resolve) => {
      socket.on('close', () => resolve());
    });
    socket.resume();
    socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n');
    socket.write('Transfer-Encoding: chunked\r\n\r\n');
    goOn();
    await cut;
    expect(socket.bytesWritten).toBeGreaterThan(4_000_000);
  });

  it.each([
    ['broken JSON', '{"query": "{ __typename', 400, 'BAD_USER_INPUT'],
    ['nothing at all', '', 400, 'BAD_USER_INPUT'],
    ['JSON that is no object', '"{ __typename }"', 400, 'BAD_USER_INPUT'],
    ['nothing, as JSON', 'null', 400, 'BAD_USER_INPUT'],
    ['several operations in a batch', `[${TYPENAME},${TYPENAME}]`, 400, 'BAD_USER_INPUT'],
    ['a parameter that GraphQL over HTTP does not know', '{"query":"{ __typename }","a":1}', 400, 'BAD_USER_INPUT'],
    ['nesting without end', '['.repeat(200_000), 400, 'BAD_USER_INPUT'],
    ['no query', '{"variables":{}}', 400, 'BAD_USER_INPUT'],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), 400, 'INVALID_UTF8'],
  ])('with %s is refused', async (_, body, status, code) => {
    const told = await post(body);
    expect(codesOf(told)).toEqual([code]);
    expect(told.status).toBe(status);
  });

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['plain text, which a foreign page may send unasked', { 'content-type': 'text/plain' }],
    ['a bare query', { 'content-type': 'application/graphql' }],
    ['JSON in another encoding', { 'content-type': 'application/json; charset=utf-16' }],
    ['compressed', { ...JSON_TYPE, 'content-encoding': 'gzip' }],
  ])('that says it is %s is refused', async (_, headers) => {
    const told = await post(TYPENAME, headers);
    expect(codesOf(told)).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
    expect(told.status).toBe(415);
  });

  it('with variables nested a hundred thousand times is read, and refused for what it is', async () => {
    const variables = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const body = `{"query":"query($a: Boolean!) { __typename @skip(if: $a) }","variables":${variables}}`;
    const told = await post(body, { accept: 'application/graphql-response+json' });
    expect(codesOf(told)).toEqual(['BAD_USER_INPUT']);
    expect(told.status).toBe(400);
  });

  it('may say in full what it is', async () => {
    expect(await post(TYPENAME, { 'content-type': 'Application/JSON; charset="UTF-8"' })).toMatchObject({
      status: 200,
    });
  });
});

const at = (query: string) => knock(`/graphql?${query}`);

describe('an address', () => {
  it('may carry a query', async () => {
    expect((await at('query=%7B__typename%7D')).data).toEqual({ __typename: 'Query' });
  });

  it('may not carry a mutation', async () => {
    const told = await at('query=mutation%7B__typename%7D');
    expect(told.status).toBe(405);
    expect(told.headers.get('allow')).toBe('POST');
    expect(codesOf(told)).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['broken JSON as variables', 'query=%7B__typename%7D&variables=%7B', 'BAD_USER_INPUT'],
    ['invalid UTF-8', 'query=%7B__typename%7D&variables=%FF', 'INVALID_UTF8'],
    ['nothing', '', 'BAD_USER_INPUT'],
  ])('with %s is refused', async (_, query, code) => {
    const told = await at(query);
    expect(codesOf(told)).toEqual([code]);
    expect(told.status).toBe(400);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('cannot be asked with %s', async (method) => {
    const told = await knock('/graphql', { method, headers: JSON_TYPE, body: TYPENAME });
    expect(told.status).toBe(405);
    expect(told.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
  });

  it('asked under a name that is no host is answered all the same', async () => {
    const answer = await sendRaw(
      'GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('that leads nowhere is told so with a code', async () => {
    const told = await knock('/nothing');
    expect(told.status).toBe(404);
    expect(codesOf(told)).toEqual(['NOT_FOUND']);
  });
});

describe('a text', () => {
  const BY_NUMBER = 'query($number: String!) { municipality(number: $number) { name } }';

  it.each([
    ['a NUL character', '\0'],
    ['half a surrogate pair', '\uD800'],
  ])('with %s is refused before it reaches the database', async (_, number) => {
    const told = await ask(BY_NUMBER, { number });
    expect(codesOf(told)).toEqual(['BAD_USER_INPUT']);
    expect(told.status).toBe(400);
  });

  it('with a NUL character within the query itself is refused too', async () => {
    expect(codesOf(await ask(String.raw`{ municipality(number: "\u0000") { name } }`))).toContain('BAD_USER_INPUT');
  });

  it('with an emoji is a text', async () => {
    expect((await ask(BY_NUMBER, { number: '🏊' })).data).toEqual({ municipality: null });
  });
});

describe('an operation', () => {
  it.each([
    ['a syntax error', '{ municipalities {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ municipalites { edges { node { id } } } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of the wrong type',
      'query($a: Int!) { __type(name: "A") @skip(if: true) { name } a: __typename @include(if: $a) }',
      { a: 1 },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a value of the wrong type',
      'query($n: String!) { municipality(number: $n) { name } }',
      { n: 3301 },
      'BAD_USER_INPUT',
    ],
    ['a value missing', 'query($n: String!) { municipality(number: $n) { name } }', {}, 'BAD_USER_INPUT'],
  ])('with %s is refused with status 400 and a code', async (_, query, variables, code) => {
    const told = await ask(query, variables);
    expect(new Set(codesOf(told))).toEqual(new Set([code]));
    expect(told.status).toBe(400);
    expect(told.data).toBeUndefined();
  });

  it.each([
    ['field', '{ municipalites { edges { node { id } } } }', {}],
    ['argument', '{ municipality(numbr: "3301") { name } }', {}],
    ['type', 'query($f: MunicipalityFiltr) { __typename }', {}],
    [
      'input field',
      'mutation($i: CreateMunicipalityInput!) { createMunicipality(input: $i) { id } }',
      { i: { nam: 'A' } },
    ],
  ])('that misspells the name of a %s is not told the right one', async (_, query, variables) => {
    const { errors, text } = await ask(query, variables);
    expect(errors.length).toBeGreaterThan(0);
    expect(text).not.toContain('Did you mean');
  });
});

describe('a token', () => {
  const CREATE = 'mutation($input: CreateDistrictInput!) { createDistrict(input: $input) { id } }';

  it.each(['Bearer wrong', 'Bearer ', 'Basic YTpi', 'wrong'])(
    'such as "%s" is refused, and nothing is done',
    async (authorization) => {
      const { municipality, log } = await world();
      const before = await log.length();
      const input = { municipality: municipality.number, name: 'Konnerud', validFrom: '2026-01-01' };
      const told = await ask(CREATE, { input }, { authorization });
      expect(codesOf(told)).toEqual(['SIGN_IN_FIRST']);
      expect(told.status).toBe(401);
      expect(told.headers.get('www-authenticate')).toBe('Bearer');
      expect(await log.length()).toBe(before);
    },
  );

  it('is asked of those who want to change something', async () => {
    const { municipality, log } = await world();
    const before = await log.length();
    const input = { municipality: municipality.number, name: 'Konnerud', validFrom: '2026-01-01' };
    expect(codesOf(await ask(CREATE, { input }))).toEqual(['SIGN_IN_FIRST']);
    expect(await log.length()).toBe(before);
    expect((await ask(CREATE, { input }, AS_STAFF)).errors).toEqual([]);
    expect(await log.length()).toBeGreaterThan(before);
  });
});
