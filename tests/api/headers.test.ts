import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { knock } from './door.ts';
import { ownApp, type OwnApp } from './own-app.ts';

let app: OwnApp;
beforeAll(async () => {
  app = await ownApp({ signIn: 'demo' });
  await migrate(app.database);
});

const PAGE = { accept: 'text/html' };
const JSON_ANSWER = { accept: 'application/json' };
const QUERY = `/graphql?query=${encodeURIComponent('{ viewer { actor } }')}`;

const hashed = (page: string) =>
  `'sha256-${createHash('sha256')
    .update(/<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '')
    .digest('base64')}'`;

const policyOf = (headers: Headers) =>
  new Map(
    (headers.get('content-security-policy') ?? '').split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources] as const;
    }),
  );

it('tells browsers to come by https alone, where that is how it is reached', async () => {
  const { origin } = await ownApp({ publicUrl: 'https://naerhjul.example.no', database: app.database });
  const reached = await knock('/healthz', {}, origin);
  expect(reached.headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect((await knock('/healthz', {}, app.origin)).headers.get('strict-transport-security')).toBeNull();
});

describe.each([
  ['the console', '/console/', PAGE],
  ['a page of the console', '/console/Meeting', PAGE],
  ['GraphiQL', '/graphql', PAGE],
  ['the handbook', '/docs/handbok/', PAGE],
  ['a page of it that isn’t there', '/docs/handbok/nowhere', PAGE],
  ['an answer', QUERY, JSON_ANSWER],
  ['the sign-in that failed', '/auth/callback', PAGE],
  ['the ways to sign in', '/auth/options', JSON_ANSWER],
  ['the way to the identity provider', '/auth/sign-in', PAGE],
  ['an address of nothing', '/nowhere', PAGE],
  ['a calendar of nowhere', '/calendar/0000.ics', JSON_ANSWER],
  ['a wheel of nowhere', '/wheel/0000/2026.html', PAGE],
  ['health', '/healthz', JSON_ANSWER],
])('%s', (_, path, headers) => {
  it('runs no script that isn’t ours, in no other page’s frame, and tells no other site where one was', async () => {
    const told = await knock(path, { headers }, app.origin);
    expect(told.headers.get('x-content-type-options')).toBe('nosniff');
    expect(told.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(told.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    const policy = policyOf(told.headers);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    const scripts = policy.get('script-src') ?? [];
    expect(scripts).not.toContain("'unsafe-eval'");
    expect(scripts).not.toContain("'unsafe-inline'");
    // GraphiQL comes as one page with its script inside, which the policy names; no other runs.
    const inside = path === '/graphql' ? [hashed(told.text)] : [];
    expect(scripts.filter((source) => source !== "'self'")).toEqual(inside);
    const sources = [...policy.values()].flat();
    expect(sources.filter((source) => /^(\*|https?:)/.test(source))).toEqual([]);
  });
});

it('gives whoever is slow ten seconds for the headers and twenty for all of it', () => {
  expect([app.server.headersTimeout, app.server.requestTimeout]).toEqual([10_000, 20_000]);
});
