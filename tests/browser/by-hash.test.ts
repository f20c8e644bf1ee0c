import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { QUERIES } from '../api/console-queries.ts';
import { theConsole } from './testkit/console.ts';
import { expectNamed } from './testkit/page-checks.ts';
import { coordinator } from './testkit/user.ts';

// The example data take their time, and are nobody's test.
beforeAll(async () => {
  await theConsole();
});

const MANIFEST = new URL('../../admin/dist/.vite/documents.json', import.meta.url);

interface Sent {
  readonly documentId?: string;
  readonly query?: string;
}

/** What a page sends to the API from now on. */
function sentBy(page: Page): readonly Sent[] {
  const sent: Sent[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/graphql') {
      sent.push(request.postDataJSON() as Sent);
    }
  });
  return sent;
}

it('the build tells the server of every question in the source of the console', () => {
  const known = Object.values(JSON.parse(readFileSync(MANIFEST, 'utf8')) as Readonly<Record<string, string>>);
  const missing = QUERIES.filter((name) => !known.some((document) => new RegExp(`query ${name}\\b`).test(document)));
  expect(missing).toEqual([]);
  expect(known.filter((document) => document.startsWith('mutation')).length).toBeGreaterThan(300);
});

it('a page of another build than the server sends the documents whole, once it is told that they are not known', async () => {
  const { page, open } = await coordinator();
  await page.context().route('**/graphql', (route) => {
    const body = route.request().postDataJSON() as Sent;
    if (body.documentId === undefined) return route.continue();
    const unknown = { ...body, documentId: `sha256:${'0'.repeat(64)}` };
    return route.continue({ postData: JSON.stringify(unknown) });
  });
  await page.reload();
  const sent = sentBy(page);
  await open('/Meeting');
  await expectNamed(page, 'Møter');
  await page.getByText('Konnerud og Skoger vest').first().waitFor();
  expect(sent.some(({ query }) => query?.includes('query MeetingList') === true)).toBe(true);
  // What is not known is asked for by its hash once only.
  const hashes = sent.flatMap(({ documentId }) => documentId ?? []);
  await open('/Committee');
  await expectNamed(page, 'Nærutvalg');
  await open('/Meeting');
  await expectNamed(page, 'Møter');
  const again = sent.flatMap(({ documentId }) => documentId ?? []);
  expect(new Set(again).size).toBe(again.length);
  expect(again.length).toBeGreaterThanOrEqual(hashes.length);
});
