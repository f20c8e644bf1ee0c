import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { docPages } from '@naerhjul/api/src/docs/docs.ts';
import { GUIDE } from '@naerhjul/api/src/docs/guide.ts';
import { REFERENCE } from '@naerhjul/api/src/docs/reference.ts';
import { schema } from '@naerhjul/schema/index.ts';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knock } from '../api/door.ts';
import { ownApp } from '../api/own-app.ts';
import { seeded } from '../schema/seeded.ts';

const run = promisify(execFile);
const TOKEN = 'a-token-of-its-own';
const FOLDER = new URL('../../docs/portal/', import.meta.url);
const NOW = new Date('2026-11-23T11:00:00Z');
/** What the pages call the installation. */
const SOMEWHERE = 'https://naerhjul.example.no';

/** What the pages call an installation of one's own. */
const OWN = 'http://localhost:4000';

/** Every block of the written pages: where it stands, in which language, and what it says. */
const blocks = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    return [...text.matchAll(/```(\w*)\n([^]*?)```/g)].map(
      ([, language = '', block = '']) => ({ file, language, block }) as const,
    );
  });
/** Every command that asks with curl, each for itself. */
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ file, block }) => block.split(/^(?=curl )/m).map((command) => [file, command.trim()] as const));
const documents = blocks
  .filter(({ language }) => language === 'graphql')
  .map(({ file, block }) => [file, block] as const);
/** Every address of an installation that the pages name, whole. */
const addresses = [
  ...new Set(
    blocks
      .filter(({ file, language }) => language !== 'sh' && file !== 'client.md' && file !== 'change-feed.md')
      .flatMap(({ block }) => block.match(/https:\/\/naerhjul\.example\.no\/[^\s"'`]+|^\/data\/\S+/gm) ?? []),
  ),
];

const guide = docPages().filter(({ path }) => path.startsWith(GUIDE));

/** Whether a command was answered with what it asks for. */
function isAnswer(command: string, said: string): boolean {
  if (command.includes('.ics')) return /^BEGIN:VCALENDAR[^]*BEGIN:VEVENT[^]*END:VCALENDAR\s*$/.test(said);
  const { data, errors, html } = JSON.parse(said) as { data?: object; errors?: object[]; html?: string };
  if (command.includes('/oembed')) return html?.includes('<iframe') === true;
  return errors === undefined && Object.values(data ?? {}).some((value) => value !== null);
}

describe('the portal guide', () => {
  let there: { readonly origin: string; readonly close: () => Promise<void> };
  beforeAll(async () => {
    const { db, close } = await seeded(NOW);
    const { origin } = await ownApp({ database: db, now: () => NOW, localReceivers: true });
    there = { origin, close };
  }, 300_000);
  afterAll(() => there.close());

  it('has commands to try on its first page', () => {
    expect(commands.filter(([file]) => file === 'README.md').length).toBeGreaterThanOrEqual(3);
  });

  /** A text of the pages as whoever tries it has it. */
  const tried = (text: string) =>
    [SOMEWHERE, OWN].reduce(
      (told, name) =>
        told.replaceAll(name, there.origin).replaceAll(encodeURIComponent(name), encodeURIComponent(there.origin)),
      text,
    );

  it.each(commands)('tells in %s of a command that is answered: %s', async (_, command) => {
    const env = { ...process.env, TOKEN };
    const { stdout } = await run('sh', ['-c', tried(command).replace(/^curl /, 'curl --fail-with-body -s ')], { env });
    expect(isAnswer(command, stdout)).toBe(true);
  });

  it.each(documents)('shows in %s a document that is sound by the schema: %s', (_, document) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });

  const answered = async <Data>(key: string, query: string, variables: object = {}): Promise<Data> => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    const { data, errors } = (await (
      await fetch(`${there.origin}/graphql`, { method: 'POST', headers, body })
    ).json()) as { data: Data; errors?: object[] };
    expect(errors).toBeUndefined();
    return data;
  };
  const documentOf = (file: string) => documents.find(([of]) => of === file)?.[1] ?? '';

  it('tells of a webhook and of documents as they are told of in fact', async () => {
    const registered = await answered<{ registerWebhook: { secret: string } }>(TOKEN, documentOf('webhooks.md'));
    expect(registered.registerWebhook.secret).toMatch(/^whsec_/);
    const client = await answered<{ createApiClient: { id: string } }>(
      TOKEN,
      'mutation($input: CreateApiClientInput!) { createApiClient(input: $input) { id } }',
      { input: { municipalities: ['3301'], name: 'Portalen i veiledningen', kind: 'PORTAL', scopes: ['read'] } },
    );
    const key = await answered<{ createApiKey: { secret: string } }>(
      TOKEN,
      'mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
      { input: { clientId: client.createApiClient.id } },
    );
    const variables = { documents: [documentOf('change-feed.md')] };
    const hashes = await answered<{ registerDocuments: { hash: string }[] }>(
      key.createApiKey.secret,
      documentOf('caching.md'),
      variables,
    );
    expect(hashes.registerDocuments).toEqual([{ hash: expect.stringMatching(/^[\da-f]{64}$/) as string }]);
  });

  it('shows a browser’s EventSource what has changed since it began', async () => {
    const block = blocks.find((one) => one.file === 'change-feed.md' && one.block.includes('new EventSource('))?.block;
    const since = await answered<{ changes: { startCursor: string } }>(
      TOKEN,
      'query { changes(municipality: "3301", first: 1) { startCursor: endCursor } }',
    );
    const document = documentOf('change-feed.md');
    const program = `const document = ${JSON.stringify(document)};
      const show = (entry) => { console.log(JSON.stringify(entry)); source.close(); };
      ${tried(block ?? '').replace("municipality: '3301'", `municipality: '3301', after: '${since.changes.startCursor}'`)}`;
    const { stdout } = await run(process.execPath, ['--experimental-eventsource', '--no-warnings', '--eval', program]);
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({
      entity: 'Meeting',
      cursor: expect.any(String) as string,
    });
  });

  it('names addresses at which there is something', async () => {
    expect(addresses.length).toBeGreaterThan(4);
    const statuses = await Promise.all(
      addresses.map(async (address) => {
        // The component is built with the console: tests/browser sees it at work.
        if (address.endsWith('/embed/wheel.js')) return [address, 200];
        const response = await fetch(address.startsWith('/') ? `${there.origin}${address}` : tried(address));
        await response.arrayBuffer();
        return [address, response.status];
      }),
    );
    expect(statuses).toEqual(addresses.map((address) => [address, 200]));
  });

  it('tells of programs with the typed client that run as they stand', async () => {
    const programs = blocks.filter(({ file, language }) => file === 'client.md' && language === 'ts');
    const said = await Promise.all(
      programs.map(async ({ block }) => {
        // A minute is long: it listens for two seconds, and ends by itself.
        const program = tried(block).replace('60_000', '2_000');
        const type = ['--input-type=module-typescript', '--eval', program];
        const { stdout } = await run(process.execPath, type, { cwd: new URL('../', import.meta.url) });
        return stdout.trim().split('\n').length;
      }),
    );
    expect(said[0]).toBeGreaterThan(20);
    expect(said).toHaveLength(2);
  });

  it('tells how documents are held against the schema, which tells of an argument that is called something else', async () => {
    const check = blocks.find(({ file, language }) => file === 'client.md' && language === 'js')?.block ?? '';
    const program = `import { graphql } from '@naerhjul/client';
      const NEXT = graphql('{ committees(first: 1, municipalty: "3301") { totalCount } }');
      ${tried(check)}`;
    const type = ['--input-type=module', '--eval', program];
    const failed = run(process.execPath, type, { cwd: new URL('../', import.meta.url) });
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Unknown argument "municipalty"') as string,
    });
  });

  it('has a page for every type, with each of its fields and values', () => {
    const pages = new Map(guide.map(({ path, html }) => [path, html]));
    const missing: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
      const html = pages.get(`${REFERENCE}/${type.name}`) ?? '';
      const parts =
        isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.keys(type.getFields())
          : isEnumType(type)
            ? type.getValues().map(({ name }) => name)
            : [];
      if (html === '') missing.push(type.name);
      missing.push(
        ...parts.filter((part) => !html.includes(`<code>${part}</code>`)).map((part) => `${type.name}.${part}`),
      );
    }
    expect(missing).toEqual([]);
  });

  it('opens page by page in English, with links that lead somewhere', async () => {
    const known = new Map<string, string>(docPages().map(({ path, html }) => [path, html]));
    const astray: string[] = [];
    for (const { path, title } of guide) {
      const { status, text } = await knock(path);
      const has = [text.includes('<html lang="en">'), text.includes(`<h1>${title}</h1>`)];
      expect([path, status, ...has]).toEqual([path, 200, true, true]);
      // What the pages belong to is named once beside them.
      expect(/<nav id="sider"[^]*?<\/nav>/.exec(text)?.[0].match(/>Portal guide</g)).toHaveLength(1);
      for (const [, href = ''] of text.matchAll(/ href="([^"]*)"/g)) {
        const { origin: of, pathname, hash } = new URL(href, `http://here${path}`);
        if (
          of !== 'http://here' ||
          ['/console/', '/graphql', '/docs/style.css', `${GUIDE}schema.graphql`].includes(pathname)
        )
          continue;
        const html = known.get(pathname);
        const id = decodeURIComponent(hash.slice(1));
        const isFrame = ['', 'innhold', 'sider'].includes(id);
        if (html === undefined || (!isFrame && !html.includes(` id="${id}"`))) astray.push(`${path}: ${href}`);
      }
    }
    expect(astray).toEqual([]);
  });

  it('gives the schema as one file, as it is', async () => {
    const { status, text } = await knock(`${GUIDE}schema.graphql`);
    expect(status).toBe(200);
    expect(printSchema(buildSchema(text))).toBe(printSchema(schema));
    // Tools that run in a page of another origin read it too, and no other page of the guide is theirs.
    const from = { headers: { origin: 'https://portal.example.no' } };
    const asked = await knock(`${GUIDE}schema.graphql`, from);
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await knock(`${GUIDE}schema.graphql`, { method: 'OPTIONS', ...from })).status).toBe(204);
    expect((await knock(GUIDE, from)).headers.get('access-control-allow-origin')).toBeNull();
  });
});
