import { beforeAll, describe, expect, it } from 'vitest';
import { givenHouse, type House } from './given.ts';
import { Visitor } from './visitor.ts';

const SESSION = 'naerhjul-session';
const CREATE = 'mutation { createMunicipality(input: { number: "0002", name: "Prøve" }) { name } }';

let house: House;
beforeAll(async () => {
  house = await givenHouse();
});

describe('whoever the identity provider vouches for', () => {
  it('is let in, and is the same user the next time', async () => {
    const first = await house.signedIn({ sub: 'kari' });
    expect(first.at).toBe(`${house.origin}/console/`);
    expect(first.actor).toMatch(/^user:[0-9a-f-]{36}$/);
    const second = await house.signedIn({ sub: 'kari' });
    expect(second.actor).toBe(first.actor);
  });

  it('is asked with a state, a nonce and a proof of who began, and may do nothing until someone says so', async () => {
    const { visitor } = await house.signedIn();
    const { parameters } = house.idp.seen;
    for (const name of ['state', 'nonce', 'code_challenge']) expect(parameters.get(name)).toMatch(/^[\w-]{43}$/);
    expect(parameters.get('code_challenge_method')).toBe('S256');
    expect((await visitor.ask(CREATE)).code).toBe('NOT_ALLOWED');
  });

  it('is never taken for another with the same e-mail', async () => {
    const first = await house.signedIn({ sub: 'ola', email: 'ola@example.no', email_verified: true });
    const second = await house.signedIn({ sub: 'another', email: 'ola@example.no', email_verified: true });
    expect(second.actor).not.toBe(first.actor);
  });

  it('has a cookie that scripts can’t read and other sites’ pages can’t use', async () => {
    const visitor = new Visitor(house.origin);
    house.idp.says.claims = { sub: 'cookie', name: 'Prøve' };
    const { response } = await visitor.visit('/auth/sign-in');
    const set = response.headers.getSetCookie().find((one) => one.startsWith(SESSION));
    expect(set).toMatch(/^naerhjul-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('gets a session of a new name at each sign-in, and the browser’s old one ends', async () => {
    const { visitor } = await house.signedIn({ sub: 'again' });
    const old = visitor.cookie(SESSION) ?? '';
    await visitor.visit('/auth/sign-in');
    expect(visitor.cookie(SESSION)).not.toBe(old);
    const thief = new Visitor(house.origin);
    thief.keep(SESSION, old);
    expect((await thief.ask('{ __typename }')).status).toBe(401);
  });

  it('can’t be given a session that someone else chose', async () => {
    const visitor = new Visitor(house.origin);
    visitor.keep(SESSION, 'a'.repeat(43));
    house.idp.says.claims = { sub: 'fixed', name: 'Prøve' };
    await visitor.visit('/auth/sign-in');
    expect(visitor.cookie(SESSION)).not.toBe('a'.repeat(43));
  });

  it.each([
    ['/console/#/Meeting', '/console/#/Meeting'],
    ['https://evil.example/', '/console/'],
    ['//evil.example/', '/console/'],
    ['/\\evil.example', '/console/'],
    ['/console/\r\nset-cookie: a=b', '/console/'],
    ['/console/../graphql', '/console/'],
    ['javascript:alert(1)', '/console/'],
  ])('who asked to go to %j is led to %s', async (asked, led) => {
    const { at } = await house.signedIn({}, `/auth/sign-in?returnTo=${encodeURIComponent(asked)}`);
    expect(at).toBe(house.origin + led);
  });
});

/** How someone with these claims is turned away, without a session. */
async function refused(claims: Readonly<Record<string, unknown>>) {
  // Other tests sign others in meanwhile, in the same database: only this provider's sessions are counted.
  const theirs = { where: { issuer: house.idp.origin } };
  const before = await house.db.session.count(theirs);
  const { visitor, response } = await house.signedIn(claims);
  expect(await house.db.session.count(theirs)).toBe(before);
  expect(visitor.cookie(SESSION)).toBeUndefined();
  return { status: response.status, text: await response.text() };
}

describe('nobody is let in', () => {
  it.each([
    ['another sign-in', { nonce: 'another' }],
    ['another issuer', { iss: 'https://issuer.example' }],
    ['another client', { aud: 'another' }],
    ['a time that is over', { exp: 1_000_000 }],
    ['nobody', { sub: undefined }],
  ])('with a token of %s', async (_what, claims) => {
    const { status, text } = await refused(claims);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).toContain('Du ble ikke logget inn');
  });

  it('with a token that the provider didn’t sign', async () => {
    house.idp.says.forged = true;
    const { status } = await refused({ sub: 'forged' });
    house.idp.says.forged = false;
    expect(status).toBe(400);
  });

  it('whom the provider turned away', async () => {
    house.idp.says.error = 'access_denied';
    const { status } = await refused({ sub: 'denied' });
    delete house.idp.says.error;
    expect(status).toBe(400);
  });

  it('who comes back without having begun, or to another’s beginning', async () => {
    const stranger = new Visitor(house.origin);
    expect((await stranger.visit('/auth/callback?code=code-1&state=x')).response.status).toBe(400);
    const [one, other] = [new Visitor(house.origin), new Visitor(house.origin)];
    const begun = (await one.send('/auth/sign-in')).headers.get('location') ?? '';
    await other.send('/auth/sign-in');
    const back = (await fetch(begun, { redirect: 'manual' })).headers.get('location') ?? '';
    expect((await other.visit(back)).response.status).toBe(400);
    expect(await other.who()).toBeUndefined();
  });

  it('who comes back with another state than the one that was begun with', async () => {
    const visitor = new Visitor(house.origin);
    house.idp.says.claims = { sub: 'state', name: 'Prøve' };
    const begun = (await visitor.send('/auth/sign-in')).headers.get('location') ?? '';
    const back = new URL((await fetch(begun, { redirect: 'manual' })).headers.get('location') ?? '');
    back.searchParams.set('state', 'another');
    expect((await visitor.visit(back.href)).response.status).toBe(400);
    expect(await visitor.who()).toBeUndefined();
  });

  it('twice with one answer of the provider’s', async () => {
    const visitor = new Visitor(house.origin);
    house.idp.says.claims = { sub: 'replayed', name: 'Prøve' };
    const begun = (await visitor.send('/auth/sign-in')).headers.get('location') ?? '';
    const kept = visitor.cookie('naerhjul-sign-in') ?? '';
    const back = (await fetch(begun, { redirect: 'manual' })).headers.get('location') ?? '';
    expect((await visitor.send(back)).status).toBe(302);
    expect(visitor.cookie('naerhjul-sign-in')).toBeUndefined();
    const thief = new Visitor(house.origin);
    thief.keep('naerhjul-sign-in', kept);
    expect((await thief.send(back)).status).toBe(400);
  });

  it('whose user is suspended, and the audit says so', async () => {
    const { userId } = await house.signedIn({ sub: 'shut-out' });
    await house.db.user.update({ where: { id: userId }, data: { suspendedAt: house.clock.now } });
    const { status, text } = await refused({ sub: 'shut-out' });
    expect([status, text]).toEqual([403, expect.stringContaining('Brukeren din er stengt')]);
    const events = await house.db.auditEntry.findMany({ where: { userId }, orderBy: { id: 'asc' } });
    expect(events.map(({ event, reason }) => [event, reason])).toEqual([
      ['SIGNED_IN', null],
      ['SIGN_IN_REFUSED', 'SUSPENDED'],
    ]);
  });

  it('by a way that is not safe enough, where one is asked for', async () => {
    const strict = await givenHouse({ acrValues: 'substantial high', acceptedAcr: ['substantial', 'high'] });
    const low = await strict.signedIn({ acr: 'low' });
    expect([low.actor, low.response.status]).toEqual(['', 403]);
    expect((await strict.signedIn({ acr: undefined })).actor).toBe('');
    expect((await strict.signedIn({ acr: 'high' })).actor).toMatch(/^user:/);
    expect(strict.idp.seen.parameters.get('acr_values')).toBe('substantial high');
  });

  it('where no identity provider is set up', async () => {
    const visitor = new Visitor((await (await import('../testkit/api.ts')).theApi()).origin);
    expect((await visitor.send('/auth/sign-in')).status).toBe(404);
    expect(await (await visitor.send('/auth/options')).json()).toEqual({ canSignIn: false, users: [] });
  });
});
