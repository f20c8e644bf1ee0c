import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';
import { world, type World } from '../testkit/world.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
/** What runs npm, where that is another Node than ours: the client is for Node from 20 on. */
const NODE = process.env['npm_node_execpath'] ?? process.execPath;

const PROGRAM = `import { createClient, follow, graphql, NaerhjulError } from '@naerhjul/client';
const COMMITTEES = graphql(\`query Committees($municipality: String!) {
  changesEnd
  committees(first: 100, filter: { municipality: $municipality }) { edges { node { slug name } } } }\`);
const [, , url = '', municipality = ''] = process.argv;
const client = createClient({ url });
const { changesEnd, committees } = await client.ask(COMMITTEES, { municipality });
const slugs: readonly string[] = committees.edges.map(({ node }) => node.slug);
const pages = [];
for await (const page of follow(client, { after: changesEnd, municipality })) pages.push(page);
const code = await client.ask(COMMITTEES, { municipality: '9999' }).then(() => '', (error: unknown) => error instanceof NaerhjulError ? error.code : '');
console.log(JSON.stringify({ slugs, pages: pages.length, code }));
`;
const CONFIG = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom'],
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
  },
};

let w: World;
let url: string;
let folder: string;
beforeAll(async () => {
  url = `${(await theApi()).origin}/graphql`;
  w = await world();
  await w.givenCommittee();
  folder = mkdtempSync(join(tmpdir(), 'naerhjul-packed-'));
  await run('npm', ['pack', '--workspace', 'client', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
  });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], { cwd: folder });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the client that other portals install compiles and runs in a folder of their own, without TypeScript of ours', async () => {
  const installed = join(folder, 'node_modules/@naerhjul/client');
  expect(readdirSync(installed)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'examples']));
  expect(readFileSync(join(installed, 'LICENSE'), 'utf8')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG));
  writeFileSync(join(folder, 'program.ts'), `declare const process: { argv: string[] };\n${PROGRAM}`);
  await run(process.execPath, [TSC, '-p', '.'], { cwd: folder });
  const { stdout } = await run(NODE, ['program.js', url, w.municipality.number], { cwd: folder });
  const told = JSON.parse(stdout) as { slugs: readonly string[]; pages: number; code: string };
  expect(told).toEqual({ slugs: [expect.any(String)], pages: 1, code: 'NOT_FOUND' });
});

it('the example of its own page runs as it stands', async () => {
  const page = readFileSync(join(folder, 'node_modules/@naerhjul/client/README.md'), 'utf8');
  const [, program = ''] = /```js\n([^]*?)```/.exec(page) ?? [];
  const own = program
    .replace('https://naerhjul.example.no/graphql', url)
    .replace("municipality: '3301'", `municipality: '${w.municipality.number}'`);
  writeFileSync(join(folder, 'readme.mjs'), own);
  const { stdout } = await run(NODE, ['readme.mjs'], { cwd: folder });
  expect(stdout.trim().split('\n')).toHaveLength(1);
});

it('a field that the schema has not is refused by the compiler there too', async () => {
  writeFileSync(
    join(folder, 'program.ts'),
    `declare const process: { argv: string[] };\n${PROGRAM.replace('node.slug', 'node.number')}`,
  );
  const refused = await run(process.execPath, [TSC, '-p', '.'], { cwd: folder }).catch((error: unknown) => error);
  expect(String((refused as { stdout?: unknown }).stdout)).toContain("Property 'number' does not exist");
});
