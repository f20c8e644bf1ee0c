import { docPages } from '@naerhjul/api/src/docs/docs.ts';
import { REFERENCE } from '@naerhjul/api/src/docs/reference.ts';
import { describe, expect, it } from 'vitest';
import { knock } from '../api/door.ts';

/** Where the search leads to, the best first. */
async function found(q: string, lang = 'nb'): Promise<readonly string[]> {
  const { text } = await knock(`/docs/search?lang=${lang}&q=${encodeURIComponent(q)}`);
  return [...text.matchAll(/<li lang="\w\w"><a href="([^"]*)"/g)].map(([, href = '']) => href);
}

describe('the search of the documentation', () => {
  it('finds the part of a page that tells of it, in the reader’s language first', async () => {
    expect((await found('kunngjør'))[0]).toMatch(/^\/docs\/handbok\//);
    expect(await found('announceMeeting', 'en')).toContain(`${REFERENCE}/Mutation#announceMeeting`);
    expect((await found('rate limit', 'en'))[0]).toMatch(/^\/docs\/portal\/limits/);
    expect((await found('deprecation', 'en'))[0]).toBe('/docs/portal/#what-stays-and-deprecation');
    expect((await found('webhook', 'en'))[0]).toBe('/docs/portal/webhooks');
    expect((await found('cursor', 'en'))[0]).toMatch(/^\/docs\/portal\/change-feed#/);
    expect((await found('API key', 'en'))[0]).toBe('/docs/portal/#api-keys');
    // The beginning of a word, and one that is written a little wrong.
    expect((await found('samarbeidsavt')).length).toBeGreaterThan(0);
    expect((await found('samarbeidsavtalle')).length).toBeGreaterThan(0);
  });

  it('leads to what is written for reading before the reference, and to an error by its code', async () => {
    for (const word of ['webhook', 'cursor', 'webhooks']) {
      const [first = '', second = ''] = await found(word, 'en');
      expect(
        [first, second].filter((one) => one.startsWith(REFERENCE)),
        `by ${word}`,
      ).toEqual([]);
      expect(first).toMatch(/^\/docs\/portal\//);
    }
    expect((await found('change feed', 'en'))[0]).toBe('/docs/portal/change-feed');
    for (const name of ['Committee', 'Webhook', 'Meeting', 'Case', 'Query.changes']) {
      const places = (await found(name.split('.').at(-1) ?? '', 'en')).slice(0, 3);
      expect(places, `by ${name}`).toContain(`${REFERENCE}/${name.replace('.', '#')}`);
    }
    for (const code of ['CHANGED_MEANWHILE', 'CURSOR_EXPIRED', 'NOT_OPEN']) {
      expect((await found(code, 'en'))[0]).toBe(`/docs/portal/errors#${code}`);
    }
    const errors = await knock('/docs/portal/errors');
    expect(errors.text).toContain('<tr id="CHANGED_MEANWHILE">');
  });

  it('shows what stands there, whatever signs it is written with', async () => {
    const { text } = await knock('/docs/search?lang=en&q=registerWebhook');
    expect(text).not.toMatch(/&#38;(?:#\d+|[a-z]+);/);
    expect(text).toContain('&#34;');
  });

  it('has no two regions of one page by one name', () => {
    for (const { path, html } of docPages()) {
      const names = [...html.matchAll(/role="region" aria-label="([^"]*)"/g)].map(([, name]) => name);
      expect(names, `of ${path}`).toEqual([...new Set(names)]);
    }
  });

  it('says so where nothing is found, and shows what was written as text', async () => {
    const { status, text } = await knock(`/docs/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>zzzz')}`);
    expect(status).toBe(200);
    expect(text).toContain('Fant ingenting om «&#60;img src=x');
    expect(text).not.toContain('<img');
  });
});
