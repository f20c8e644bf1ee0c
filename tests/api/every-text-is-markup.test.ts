import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plantMunicipality, type PlantedMunicipality } from '../access/planted.ts';
import { ownApp, type OwnApp } from './own-app.ts';
import { poison } from './poison.ts';

/** What someone could write anywhere: a formula to a spreadsheet, and elements to a page. */
const MARKUP = `=1+1 <img src=x onerror="window.brokenIn=1"><script>window.brokenIn=1</script>`;
const AS_ELEMENTS = /<img src=x|<script>window/;

let app: OwnApp;
let planted: PlantedMunicipality;
let columns: readonly string[];
beforeAll(async () => {
  const database = await openDatabase({});
  await migrate(database);
  // Whatever is written before the reports are gathered stands in them too.
  planted = await plantMunicipality(database, async () => {
    columns = await database.session((query, exec) => poison(query, exec, MARKUP));
  });
  app = await ownApp({ database, now: () => new Date('2026-06-01T12:00:00Z') });
}, 120_000);
afterAll(async () => {
  app.server.closeAllConnections();
  await new Promise((resolve) => {
    app.server.close(resolve);
  });
  await app.database.close();
});

const get = async (path: string) => {
  const response = await fetch(`${app.origin}${path}`);
  expect([path, response.status]).toEqual([path, 200]);
  return response;
};
const partsOf = async (path: string) =>
  Object.entries(unzipSync(new Uint8Array(await (await get(path)).arrayBuffer())))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([name, bytes]) => [name, strFromU8(bytes)] as const);

it('stands in nearly every text that there is', () => {
  expect(columns.length).toBeGreaterThan(100);
});

it('is text on every page for others, and in what other pages take in', async () => {
  const { number, first } = planted;
  const wheel = `/wheel/${number}/2026`;
  const paths = [`${wheel}.html`, `${wheel}.svg`, `${wheel}.html?committee=${first.id}`, `/report/${number}/2026.html`];
  let shown = 0;
  for (const path of [...paths, `/report/${number}/2026/${first.id}.html`]) {
    const text = await (await get(path)).text();
    expect([path, text.match(AS_ELEMENTS)]).toEqual([path, null]);
    if (text.includes('&lt;img src=x')) shown += 1;
  }
  expect(shown).toBeGreaterThan(3);
  const page = await (await get(`${wheel}.html`)).text();
  const [, link = ''] = /application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
  const { pathname, search } = new URL(link.replaceAll('&amp;', '&'));
  const told = (await (await get(`${pathname}${search}`)).json()) as { readonly html: string };
  expect(told.html).not.toMatch(AS_ELEMENTS);
  for (const path of [`/report/${number}/2026.docx`, `/report/${number}/2026/${first.id}.docx`]) {
    for (const [name, text] of await partsOf(path)) expect([name, text.match(AS_ELEMENTS)]).toEqual([name, null]);
  }
});

it.each(['cases', 'case-status-events', 'meetings', 'phases', 'dialogues', 'agreements'])(
  'is no formula and no element in the files of %s',
  async (name) => {
    const asked = `municipality=${planted.number}`;
    const csv = await (await get(`/data/${name}.csv?${asked}&dialect=excel-nb`)).text();
    expect(csv.match(/(?:^|;|\n)"?=1\+1/)).toBeNull();
    for (const [part, text] of await partsOf(`/data/${name}.xlsx?${asked}`)) {
      expect([part, text.match(/<f>|<img|<script/)]).toEqual([part, null]);
    }
  },
);
