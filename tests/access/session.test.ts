import { beforeAll, describe, expect, it } from 'vitest';
import { JSON_TYPE } from '../api/door.ts';
import { givenHouse, type House } from './given.ts';
import { VIEWER, Visitor } from './visitor.ts';

const SESSION = 'naerhjul-session';
const CREATE = 'mutation($number: String!) { createMunicipality(input: { number: $number, name: "Prøve" }) { name } }';

let house: House;
beforeAll(async () => {
  house = await givenHouse();
});

/** Someone who looks after the installation. */
async function administrator() {
  const one = await house.signedIn();
  const data = { userId: one.userId, role: 'SYSTEM_ADMIN', validFrom: new Date('2026-01-01') } as const;
  return { ...one, grant: await house.db.roleGrant.create({ data }) };
}

/** A browser that has this token. */
const old = (token: string | undefined) => {
  const one = new Visitor(house.origin);
  one.keep(SESSION, token ?? '');
  return one;
};

describe('a session', () => {
  it('ends when nobody has used it for half an hour, and not before', async () => {
    const { visitor, actor } = await house.signedIn();
    for (const minutes of [29, 29, 29]) {
      house.after(minutes);
      expect(await visitor.who()).toBe(actor);
    }
    house.after(30);
    const { status, code } = await visitor.ask(VIEWER);
    expect([status, code]).toEqual([401, 'SIGN_IN_FIRST']);
  });

  it('ends twelve hours after the sign-in, however much it is used', async () => {
    const { visitor, actor } = await house.signedIn();
    for (let used = 0; used < 35; used += 1) {
      house.after(20);
      expect(await visitor.who()).toBe(actor);
    }
    house.after(20);
    expect((await visitor.ask(VIEWER)).status).toBe(401);
  });

  it('that has ended is told once; then the browser is nobody’s, and reads what is published', async () => {
    const { visitor } = await house.signedIn();
    house.after(31);
    expect((await visitor.ask(VIEWER)).status).toBe(401);
    expect(visitor.cookie(SESSION)).toBeUndefined();
    expect((await visitor.ask(VIEWER)).data).toEqual({ viewer: { actor: 'public', signedIn: false } });
  });

  it('counts no more from the next request on, once it is ended or its user suspended', async () => {
    const [one, other] = [await house.signedIn(), await house.signedIn()];
    await house.db.session.updateMany({ where: { userId: one.userId }, data: { revokedAt: house.clock.now } });
    await house.db.user.update({ where: { id: other.userId }, data: { suspendedAt: house.clock.now } });
    expect((await one.visitor.ask(VIEWER)).status).toBe(401);
    expect((await other.visitor.ask(VIEWER)).status).toBe(401);
  });

  it('is kept as what its token is recognised by, never as the token', async () => {
    const { visitor, userId } = await house.signedIn();
    const [kept] = await house.db.session.findMany({ where: { userId } });
    expect(kept?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    const stolen = new Visitor(house.origin);
    stolen.keep(SESSION, kept?.tokenHash ?? '');
    expect((await stolen.ask(VIEWER)).status).toBe(401);
    expect(JSON.stringify(kept)).not.toContain(visitor.cookie(SESSION));
  });

  it('is in no log', async () => {
    const { visitor } = await house.signedIn();
    expect(JSON.stringify(house.lines)).not.toContain(visitor.cookie(SESSION));
    expect(JSON.stringify(house.lines)).not.toMatch(/code-\d|Prøve Person/);
  });
});

describe('a grant', () => {
  it('counts from the first request after it was given to the last before it was ended', async () => {
    const { visitor, grant } = await administrator();
    expect([undefined, 'ALREADY_EXISTS']).toContain((await visitor.ask(CREATE, { number: '0003' })).code);
    await house.db.roleGrant.update({ where: { id: grant.id }, data: { endedAt: house.clock.now } });
    expect((await visitor.ask(CREATE, { number: '0004' })).code).toBe('NOT_ALLOWED');
  });

  it.each<readonly [string, { readonly validFrom: string; readonly validUntil?: string }, string]>([
    ['the day before it begins', { validFrom: '2026-01-06' }, 'NOT_ALLOWED'],
    ['on its first day', { validFrom: '2026-01-05' }, 'ALREADY_EXISTS'],
    ['on its last day', { validFrom: '2026-01-01', validUntil: '2026-01-05' }, 'ALREADY_EXISTS'],
    ['the day after its last', { validFrom: '2026-01-01', validUntil: '2026-01-04' }, 'NOT_ALLOWED'],
  ])('%s counts as it says', async (_when, days, code) => {
    house.clock.now = new Date('2026-01-05T22:59:00Z');
    const { visitor, userId } = await house.signedIn();
    const data = { userId, role: 'SYSTEM_ADMIN' } as const;
    const [validFrom, validUntil] = [new Date(days.validFrom), days.validUntil ? new Date(days.validUntil) : null];
    await house.db.roleGrant.create({ data: { ...data, validFrom, validUntil } });
    expect((await visitor.ask(CREATE, { number: '0003' })).code).toBe(code);
  });
});

describe('a session whose user’s roles change', () => {
  it.each(['given', 'ended'])(
    'has another token from the next request on when one is %s, and keeps it',
    async (what) => {
      const { visitor, actor, userId, grant } = await administrator();
      await visitor.who();
      const first = visitor.cookie(SESSION);
      if (what === 'ended')
        await house.db.roleGrant.update({ where: { id: grant.id }, data: { endedAt: house.clock.now } });
      else
        await house.db.roleGrant.create({ data: { userId, role: 'SYSTEM_ADMIN', validFrom: new Date('2026-01-02') } });
      // Several requests at once are all answered, and one of them is given the token.
      const told = await Promise.all([1, 2, 3].map(() => old(first).ask<{ viewer: { actor: string } }>(VIEWER)));
      expect(told.map(({ data }) => data?.viewer.actor)).toEqual([actor, actor, actor]);
      const given = told.flatMap(({ headers }) => headers.getSetCookie());
      expect(given).toHaveLength(1);
      expect(given[0]).toMatch(/^naerhjul-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
      const next = given[0]?.split(/[=;]/)[1];
      expect(next).not.toBe(first);
      house.after(1);
      expect((await old(first).ask(VIEWER)).status).toBe(401);
      expect(await old(next).who()).toBe(actor);
      expect((await old(next).ask(VIEWER)).headers.getSetCookie()).toEqual([]);
      const sessions = await house.db.session.count({ where: { userId } });
      expect(sessions).toBe(1);
    },
  );

  it('is ended by who signs out with the token before', async () => {
    const { visitor, userId } = await administrator();
    const first = old(visitor.cookie(SESSION));
    await visitor.who();
    expect(first.cookie(SESSION)).not.toBe(visitor.cookie(SESSION));
    await first.send('/auth/sign-out', { method: 'POST', headers: { origin: house.origin } });
    expect((await visitor.ask(VIEWER)).status).toBe(401);
    expect(await house.db.session.count({ where: { userId, revokedAt: null } })).toBe(0);
  });
});

describe('signing out', () => {
  it('ends the session here, and tells where to end the provider’s', async () => {
    const { visitor, userId } = await house.signedIn();
    const token = visitor.cookie(SESSION) ?? '';
    const response = await visitor.send('/auth/sign-out', { method: 'POST', headers: { origin: house.origin } });
    const { next } = (await response.json()) as { next: string };
    const url = new URL(next);
    expect([url.origin + url.pathname, url.searchParams.get('post_logout_redirect_uri')]).toEqual([
      `${house.idp.origin}/end`,
      `${house.origin}/console/`,
    ]);
    expect(await visitor.who()).toBeUndefined();
    visitor.keep(SESSION, token);
    expect((await visitor.ask(VIEWER)).status).toBe(401);
    const [last] = await house.db.auditEntry.findMany({ where: { userId }, orderBy: { id: 'desc' }, take: 1 });
    expect(last?.event).toBe('SIGNED_OUT');
  });

  it('is nothing that a page of others can do', async () => {
    const { visitor, actor } = await house.signedIn();
    const headers = { origin: 'https://evil.example' };
    expect((await visitor.send('/auth/sign-out', { method: 'POST', headers })).status).toBe(403);
    expect((await visitor.send('/auth/sign-out')).status).toBe(404);
    expect(await visitor.who()).toBe(actor);
  });

  const logout = { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } };
  const tell = async (claims: object, options = {}) => {
    const iat = Math.floor(Date.now() / 1000);
    const standard = { iss: house.idp.origin, aud: house.idp.clientId, iat, exp: iat + 60, jti: 'one', ...logout };
    const body = new URLSearchParams({ logout_token: await house.idp.sign({ ...standard, ...claims }, options) });
    return (await fetch(`${house.origin}/auth/back-channel-logout`, { method: 'POST', body })).status;
  };

  it('is done by the provider too, for one session or for all of a user’s', async () => {
    const [one, other] = [
      await house.signedIn({ sub: 'eva', sid: 's1' }),
      await house.signedIn({ sub: 'eva', sid: 's2' }),
    ];
    expect(await tell({ sid: 's1' })).toBe(200);
    expect([await one.visitor.who(), await other.visitor.who()]).toEqual([undefined, other.actor]);
    expect(await tell({ sub: 'eva' })).toBe(200);
    expect(await other.visitor.who()).toBeUndefined();
  });

  it.each([
    ['signed by others', {}, { forged: true }],
    ['of another issuer', { iss: 'https://issuer.example' }, {}],
    ['for another client', { aud: 'another' }, {}],
    ['that is an identity token', { events: undefined }, {}],
    ['that has a nonce', { nonce: 'one' }, {}],
    ['that is old', { iat: 1_000_000 }, {}],
  ])('is not done by a token %s', async (_what, claims, options) => {
    const { visitor, actor } = await house.signedIn({ sub: 'stays', sid: 'stays' });
    expect(await tell({ sid: 'stays', ...claims }, options)).toBe(400);
    expect(await visitor.who()).toBe(actor);
  });

  it('is done by the provider in a frame of its page, which nobody else may frame', async () => {
    const { visitor } = await house.signedIn({ sid: 'framed' });
    const leave = (iss: string) => fetch(`${house.origin}/auth/front-channel-logout?iss=${iss}&sid=framed`);
    await leave('https://issuer.example');
    expect(await visitor.who()).toBeDefined();
    const { headers } = await leave(house.idp.origin);
    expect(headers.get('content-security-policy')).toBe(`default-src 'none'; frame-ancestors ${house.idp.origin}`);
    expect(await visitor.who()).toBeUndefined();
  });
});

describe('a page of others', () => {
  const foreign = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost.evil.example' },
    { origin: 'http://localhost:1' },
    { 'sec-fetch-site': 'cross-site', origin: undefined },
  ];

  it.each(foreign)('asks as nobody, though the browser sends the cookie: %j', async (headers) => {
    const { visitor } = await administrator();
    const cookie = `${SESSION}=${visitor.cookie(SESSION)}`;
    const sent = Object.fromEntries(Object.entries({ ...headers, cookie }).filter(([, value]) => value !== undefined));
    const send = (query: string, variables: object) =>
      fetch(`${house.origin}/graphql`, {
        method: 'POST',
        headers: { ...JSON_TYPE, ...(sent as Record<string, string>) },
        body: JSON.stringify({ query, variables }),
      });
    const read = await send(VIEWER, {});
    expect(read.headers.get('access-control-allow-credentials')).toBeNull();
    expect(await read.json()).toMatchObject({ data: { viewer: { signedIn: false } } });
    const written = (await (await send(CREATE, { number: '0005' })).json()) as { data?: object };
    expect(written.data ?? null).toBeNull();
    expect(await house.db.municipality.count({ where: { number: '0005' } })).toBe(0);
  });

  it('can’t change anything by a link, either', async () => {
    const { visitor } = await administrator();
    const query = encodeURIComponent(CREATE.replaceAll('$number', '"0006"').replace(/\(.*?: String!\)/, ''));
    await visitor.send(`/graphql?query=${query}`);
    expect(await house.db.municipality.count({ where: { number: '0006' } })).toBe(0);
  });
});
