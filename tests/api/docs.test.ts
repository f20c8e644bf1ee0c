import { request } from 'node:http';
import { HANDBOOK, handbook } from '@naerhjul/api/src/docs/handbook.ts';
import { describe, expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';
import { knock } from './door.ts';

/** Asks for an address as it is written: what speaks for a browser would have tidied it first. */
async function rawStatus(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL((await theApi()).origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('the handbook', () => {
  it('opens for anyone, page by page, as a whole page in bokmål that runs no script', async () => {
    for (const { name, title } of handbook()) {
      const { status, headers, text } = await knock(`${HANDBOOK}${name}`);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toContain('<html lang="nb">');
      expect(text).toMatch(new RegExp(`<title>${title}( – [^<]+)? – Nærhjul</title>`));
      expect(text.match(/<h1\b/g)).toHaveLength(1);
      expect(text).toContain('<a class="skip" href="#innhold">');
      expect(text.match(/aria-current="page"/g)).toHaveLength(1);
      expect(text).not.toContain('${');
      expect(text).not.toMatch(/<script|<style| style=| on\w+=/);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'; img-src 'self';");
    }
  });

  it('has links that lead somewhere, on every page', async () => {
    const pages = new Map(
      await Promise.all(
        handbook().map(async ({ name }) => {
          const path = `${HANDBOOK}${name}`;
          return [path, (await knock(path)).text] as const;
        }),
      ),
    );
    // The console and GraphQL are tested where they are; the rest has to be there.
    const isThere = async ({ pathname, hash }: URL) => {
      const page = pages.get(pathname);
      if (page !== undefined) return hash === '' || page.includes(` id="${decodeURIComponent(hash.slice(1))}"`);
      if (pathname === '/console/' || pathname === '/graphql') return true;
      return (await knock(pathname, { method: 'HEAD' })).status === 200;
    };
    const astray: string[] = [];
    let followed = 0;
    for (const [path, text] of pages) {
      for (const [, href = ''] of text.matchAll(/ (?:href|src|srcset)="([^"]*)"/g)) {
        followed += 1;
        if (!(await isThere(new URL(href, `http://here${path}`)))) astray.push(`${path}: ${href}`);
      }
    }
    expect(astray).toEqual([]);
    expect(followed).toBeGreaterThan(300);
  });

  it('is found from its address without the stroke, and from the first page of the documentation', async () => {
    for (const [path, to] of [
      ['/docs', '/docs/'],
      ['/docs/handbok', HANDBOOK],
    ] as const) {
      const { status, headers } = await knock(path);
      expect([status, headers.get('location')]).toEqual([302, to]);
    }
    const { status, text } = await knock('/docs/');
    expect(status).toBe(200);
    expect(text).toContain(`<a href="${HANDBOOK}">`);
    expect(text).toContain('<a href="/graphql">');
  });

  it.each(['', 'saker', '../style.css'])('is sent once to whoever has it, with %j', async (name) => {
    const path = `${HANDBOOK}${name}`;
    const etag = (await knock(path)).headers.get('etag') ?? '';
    const again = await knock(path, { headers: { 'if-none-match': etag } });
    expect([again.status, again.text, again.headers.get('cache-control')]).toEqual([304, '', 'no-cache']);
    const head = await knock(path, { method: 'HEAD' });
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag]);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(500);
  });

  it('is only read', async () => {
    const { status, headers } = await knock(HANDBOOK, { method: 'POST', body: 'a=b' });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('says in words that there is no such page', async () => {
    const { status, text, headers } = await knock(`${HANDBOOK}finnes-ikke`);
    expect([status, headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(text).toContain('<h1>Siden finnes ikke</h1>');
    expect(text).toContain(`href="${HANDBOOK}"`);
  });

  it.each([
    '/docs/handbok/../../package.json',
    '/docs/handbok/%2e%2e/errors',
    '/docs/handbok/..%2ferrors.md',
    '/docs/handbok/saker.md',
    '/docs/pictures/../security.md',
    '/docs/pictures/..%2fsecurity.md',
    '/docs/pictures/%00.webp',
    '/docs/pictures/',
    '/docs/pictures',
    '/docs//etc/passwd',
  ])('lets nobody out of its pages by %s', async (path) => {
    expect(await rawStatus(path)).toBe(404);
  });
});
