import { seedIfEmpty } from '@naerhjul/domain/seed/seed-if-empty.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { DEMO_USERS } from '@naerhjul/prisma/seed/demo-users.ts';
import { beforeAll, expect, it, vi } from 'vitest';
import { ownApp } from '../api/own-app.ts';
import { Visitor } from './visitor.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const WHO = '{ viewer { actor signedIn municipalities { number } } }';

let origin: string;
beforeAll(async () => {
  const database = await openDatabase({});
  await migrate(database);
  await seedIfEmpty(database.prisma, NOW);
  origin = (await ownApp({ database, signIn: 'demo', now: () => NOW })).origin.replace('127.0.0.1', 'localhost');
}, 300_000);

interface Viewer {
  readonly viewer: { readonly signedIn: boolean; readonly municipalities: readonly { readonly number: string }[] };
}

const viewerOf = async (visitor: Visitor) => (await visitor.ask<Viewer>(WHO)).data?.viewer;

it('does not run in production, whatever asks for it', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  await expect(ownApp({ signIn: 'demo' })).rejects.toThrow('the demo does not run in production');
  vi.unstubAllEnvs();
});

it('lets whoever left the choice open for too long begin again', async () => {
  const visitor = new Visitor(origin);
  const answer = await visitor.send('/demo-idp/interaction/of-yesterday');
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('<a href="/auth/sign-in">Begynn på nytt</a>');
});

it('tells the console whom it can sign in as', async () => {
  const { canSignIn, users } = (await (await new Visitor(origin).send('/auth/options')).json()) as {
    canSignIn: boolean;
    users: readonly { subject: string }[];
  };
  expect(canSignIn).toBe(true);
  expect(users.map(({ subject }) => subject)).toEqual(DEMO_USERS.map(({ subject }) => subject));
});

it.each([
  ['marit', ['3301']],
  ['ragnhild', ['3301']],
  ['amir', ['3301']],
  ['sindre', []],
  ['solveig', ['3312']],
  ['vidar', []],
])('signs %s in by one click, who may change %j', async (subject, numbers) => {
  const visitor = new Visitor(origin);
  const { at } = await visitor.visit(
    `/auth/sign-in?as=${subject}&returnTo=${encodeURIComponent('/console/#/Meeting')}`,
  );
  expect(at).toBe(`${origin}/console/#/Meeting`);
  const viewer = await viewerOf(visitor);
  expect([viewer?.signedIn, viewer?.municipalities.map(({ number }) => number)]).toEqual([true, numbers]);
});

it('asks who one wants to be on a page of its own, each time, that loads nothing from elsewhere', async () => {
  const visitor = new Visitor(origin);
  await visitor.visit('/auth/sign-in?as=marit');
  const { at, response } = await visitor.visit('/auth/sign-in');
  const page = await response.text();
  expect(page).toContain('Hvem vil du være?');
  expect(page).not.toMatch(/https?:|<script|src=/);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const choose = (user: string, headers = { origin }) =>
    visitor.send(at, { method: 'POST', headers, body: new URLSearchParams({ user }) });
  expect((await choose('marit', { origin: 'https://evil.example' })).status).toBe(403);
  const next = (await choose('solveig')).headers.get('location') ?? '';
  await visitor.visit(next);
  expect((await viewerOf(visitor))?.municipalities).toEqual([{ number: '3312' }]);
});

it('leads whoever came by another name of the machine to the one where the cookies are', async () => {
  const other = origin.replace('localhost', '127.0.0.1');
  const { at } = await new Visitor(other).visit('/auth/sign-in?as=marit');
  expect(at).toBe(`${origin}/console/`);
});

it('is not there where it is not the demo', async () => {
  const database = await openDatabase({});
  const { origin: bare } = await ownApp({ database });
  for (const path of ['/demo-idp/.well-known/openid-configuration', '/demo-idp/auth', '/auth/sign-in']) {
    expect((await fetch(bare + path)).status).toBe(404);
  }
});
