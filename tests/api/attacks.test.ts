import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';
import { knock, post } from './door.ts';

it.each([
  ['a user', { 'x-user': 'marit', 'x-forwarded-user': 'marit', 'x-remote-user': 'marit', 'remote-user': 'marit' }, {}],
  ['a role', { 'x-role': 'SYSTEM_ADMIN', 'x-hasura-role': 'admin', 'x-consumer-orgnr': '889640782' }, {}],
  ['who asks, in the body', {}, { extensions: { actor: 'user:1', role: 'SYSTEM_ADMIN' } }],
])('takes nobody’s word on %s', async (_, headers, body) => {
  const { text } = await post(JSON.stringify({ query: '{ viewer { actor grants { role } } }', ...body }), headers);
  expect(JSON.parse(text)).toMatchObject({ data: { viewer: { actor: 'public', grants: [] } } });
});

it('answers the same whatever a header says of language, zone or municipality', async () => {
  const { municipality } = await world();
  const query = `{ municipality(number: "${municipality.number}") { name timeZone } }`;
  const plain = await post(JSON.stringify({ query }));
  const said = {
    'accept-language': 'en',
    'x-timezone': 'America/New_York',
    'x-tenant': '0301',
    forwarded: 'host=evil',
  };
  const other = await post(JSON.stringify({ query }), said);
  expect(plain.text).toContain('Europe/Oslo');
  expect(other.text).toBe(plain.text);
});

it('lets no name of a field into the objects of the process', async () => {
  const pollution = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
  await post(`{"query":"{ viewer { actor } }","variables":${pollution},"extensions":${pollution}}`);
  await post(
    `{"query":"query __proto__ { viewer { actor } }","operationName":"__proto__","__proto__":{"polluted":true}}`,
  );
  expect('polluted' in {}).toBe(false);
});

it('tells nobody what it is made of', async () => {
  for (const path of ['/graphql', '/healthz', '/nothing-here', '/console/']) {
    const { headers } = await knock(path, {});
    expect([...headers.keys()].filter((name) => /^(server|x-powered-by|via|x-.*version)$/.test(name))).toEqual([]);
  }
});

it.each(['\u202E', '\u2066'])('takes no text that turns around what is read: %j', async (turn) => {
  const { refusalOf, municipality } = await world();
  const name = { nb: `Kultur${turn}gnal` };
  expect(await refusalOf('createCaseTheme', { municipality: municipality.number, name })).toMatchObject({
    code: 'INVALID_INPUT',
  });
});

it('puts no text into the console as markup, whichever field it comes from', () => {
  const folder = new URL('../../admin/src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(200);
  const markup = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|<RichTextField/;
  expect(files.filter((file) => markup.test(readFileSync(new URL(file, folder), 'utf8')))).toEqual([]);
});
