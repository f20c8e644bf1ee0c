import { setTimeout as pause } from 'node:timers/promises';
import { MOST_STREAMS } from '@naerhjul/api/src/streams.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { givenHouse } from '../access/given.ts';
import { STAFF_KEY, theApi } from '../testkit/api.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { FEED, follow, type ChangesPage, type Followed } from './follow.ts';
import { eventsOf, listen, openStream } from './listening.ts';

const AS_STAFF = { authorization: `Bearer ${STAFF_KEY}` };

let w: World;
let origin: string;
beforeAll(async () => {
  ({ origin } = await theApi());
  w = await world();
});

const open: { stop: () => void }[] = [];
afterEach(() => {
  for (const { stop } of open.splice(0)) stop();
});

/** Where the feed ends once all that was done before is in it: whatever else runs may hold it back for a while. */
const end = async () => {
  await w.log.settled();
  return (await w.told<{ changesEnd: string }>('{ changesEnd }')).changesEnd;
};

/** Someone who listens from a moment on. */
const listener = (variables: object, headers: Readonly<Record<string, string>> = AS_STAFF, at = origin) => {
  const one = listen(at, { municipality: w.municipality.number, ...variables }, headers);
  open.push(one);
  return one;
};

const feed = (after: string, variables: object = {}, by: object = {}) =>
  follow(
    async (from) =>
      (
        await w.told<{ changes: ChangesPage }>(
          FEED,
          { municipality: w.municipality.number, first: 7, after: from, ...variables },
          by,
        )
      ).changes,
    after,
  );

const names = (entries: readonly Followed[]) => entries.map(({ cursor, operation }) => `${operation} ${cursor}`);

describe('whoever listens', () => {
  it('hears every entry of the feed once and in its order, however often the connection is lost', async () => {
    const from = await end();
    const heard: Followed[] = [];
    const count = { written: 0, rounds: 0 };
    const writers = [1, 2, 3].map(async (nth) => {
      for (let i = 0; i < 15; i += 1) {
        await w.givenCoordinator(`Koordinator ${nth}.${i}`);
        count.written += 1;
      }
    });
    while (heard.length < 45) {
      const one = listener({ after: heard.at(-1)?.cursor ?? from });
      // Some are cut at once, some in the middle of what they hear.
      await one.until(Math.min(1 + (count.rounds % 7), 45 - heard.length));
      heard.push(...one.entries);
      one.stop();
      count.rounds += 1;
    }
    await Promise.all(writers);
    expect(names(heard)).toEqual(names(await feed(from)));
    expect(count.written).toBe(45);
    expect(count.rounds).toBeGreaterThan(5);
  });

  it('hears what comes from now on without asking again, and of nothing before', async () => {
    await w.log.settled();
    const one = listener({});
    await pause(300);
    const { id } = await w.givenCoordinator();
    await one.until(1);
    expect(one.entries).toMatchObject([{ entity: 'Coordinator', operation: 'CREATE', id }]);
  });

  it('hears only what was asked for', async () => {
    const [committee, other] = [await w.givenCommittee(), await w.givenCommittee()];
    const from = await end();
    await w.carryOut('updateCommittee', { id: other.id, establishedOn: '2019-02-01' });
    await w.carryOut('updateCommittee', { id: committee.id, establishedOn: '2019-02-01' });
    await w.givenCoordinator();
    await w.log.settled();
    const ofOne = listener({ after: from, committeeIds: [committee.id] });
    const ofKind = listener({ after: from, entities: ['Coordinator'] });
    await Promise.all([ofOne.until(1), ofKind.until(1)]);
    expect(names(ofOne.entries)).toEqual(names(await feed(from)).slice(1, 2));
    expect(ofKind.entries.map(({ entity }) => entity)).toEqual(['Coordinator']);
  });

  it('hears as the public what is published, and of no other municipality', async () => {
    const other = await world();
    const from = await end();
    await w.givenCoordinator();
    await other.givenRegulation();
    const regulation = await w.givenRegulation({ validFrom: '2031-01-01' });
    const one = listener({ after: from }, {});
    await one.until(1);
    await w.givenRegulation({ validFrom: '2032-01-01' });
    await one.until(2);
    expect(one.entries.map(({ entity }) => entity)).toEqual(['Regulation', 'Regulation']);
    expect(one.entries[0]?.id).toBe(regulation.id);
  });

  it('goes on with a browser’s own means where it was', async () => {
    const from = await end();
    for (let i = 0; i < 4; i += 1) await w.givenCoordinator();
    await w.log.settled();
    const variables = { municipality: w.municipality.number, after: from };
    const first = await openStream(origin, variables, AS_STAFF);
    expect(first.response.headers.get('content-type')).toContain('text/event-stream');
    expect(first.response.headers.get('cache-control')).toBe('no-store');
    // More may have come than was waited for; the browser has seen two of them.
    const events = (await eventsOf(first.response, 2)).slice(0, 2);
    first.cut();
    expect(events.map(({ id }) => id)).toEqual(events.map(({ data }) => data.data?.changed.cursor));
    const again = await openStream(origin, variables, { ...AS_STAFF, 'last-event-id': events[1]?.id ?? '' });
    const rest = await eventsOf(again.response, 2);
    again.cut();
    const all = [...events, ...rest].flatMap(({ data }) => data.data?.changed ?? []);
    expect(names(all)).toEqual(names(await feed(from)));
  });
});

describe('a question that can’t be listened to', () => {
  it.each([
    ['a cursor that is none', { after: 'hei' }, 'BAD_CURSOR'],
    ['a municipality that isn’t there', { municipality: '9x99' }, 'NOT_FOUND'],
    ['a kind that there isn’t', { entities: ['Nothing'] }, 'INVALID_INPUT'],
    ['an id that is none', { committeeIds: ['x'] }, 'INVALID_INPUT'],
  ])('for %s is refused at once', async (_, variables, code) => {
    const one = listener(variables);
    await one.ended;
    expect([one.codes, one.entries]).toEqual([[code], []]);
  });

  it('is one stream too many, until one of them is closed', async () => {
    const streams = [];
    const variables = { municipality: w.municipality.number };
    for (let i = 0; i < MOST_STREAMS.ofOne; i += 1) streams.push(await openStream(origin, variables));
    expect(streams.map(({ response }) => response.status)).toEqual(streams.map(() => 200));
    const full = await openStream(origin, variables);
    expect([full.response.status, await full.response.text()]).toEqual([429, expect.stringContaining('RATE_LIMITED')]);
    // Whoever is known is counted for themselves.
    const staff = await openStream(origin, variables, AS_STAFF);
    expect(staff.response.status).toBe(200);
    streams[0]?.cut();
    await expect
      .poll(async () => {
        const next = await openStream(origin, variables);
        streams.push(next);
        return next.response.status;
      })
      .toBe(200);
    for (const { cut } of [...streams, staff]) cut();
  });
});

describe('whoever may not listen any more', () => {
  let lost = 0;
  /** Hears something, loses the right, and is told so within five seconds; what comes later is not heard. */
  const loses = async (one: ReturnType<typeof listen>, lose: () => Promise<unknown>) => {
    await w.givenRegulation({ validFrom: `20${40 + lost}-01-01` });
    lost += 1;
    await one.until(1);
    const heard = one.entries.length;
    expect(heard).toBeGreaterThan(0);
    await lose();
    const begun = performance.now();
    await one.ended;
    expect(performance.now() - begun).toBeLessThan(5000);
    await w.givenCoordinator();
    return { codes: one.codes, later: one.entries.length - heard };
  };

  const TOLD = { codes: ['SIGN_IN_FIRST'], later: 0 };

  it('is a client whose key is revoked', async () => {
    const { number } = w.municipality;
    const client = await w.carryOut('createApiClient', {
      municipalities: [number],
      name: 'Portalen',
      kind: 'PORTAL',
      scopes: ['read'],
    });
    const { secret, key } = await w.carryOut('createApiKey', { clientId: client.id });
    const from = await end();
    expect(
      await loses(listener({ after: from }, { authorization: `Bearer ${secret}` }), () =>
        w.carryOut('revokeApiKey', { id: key.id }),
      ),
    ).toEqual(TOLD);
  });

  it('is whoever has signed out, and whose role has ended', async () => {
    const house = await givenHouse();
    const municipalityId = rowId(w.municipality);
    const signedIn = async () => {
      const { visitor, userId } = await house.signedIn();
      const data = { userId, municipalityId, role: 'COORDINATOR', validFrom: new Date('2026-01-01') } as const;
      const grant = await house.db.roleGrant.create({ data });
      // The token is exchanged for one that knows of the role.
      await visitor.who();
      const cookie = `naerhjul-session=${visitor.cookie('naerhjul-session') ?? ''}`;
      return { one: listener({ after: await end() }, { cookie }, house.origin), userId, grant };
    };
    const { now } = house.clock;
    const [out, stays] = [await signedIn(), await signedIn()];
    expect(
      await loses(out.one, () =>
        house.db.session.updateMany({ where: { userId: out.userId }, data: { revokedAt: now } }),
      ),
    ).toEqual(TOLD);
    const ended = await signedIn();
    const { id } = ended.grant;
    const takeAway = () => house.db.roleGrant.update({ where: { id }, data: { endedAt: now } });
    expect(await loses(ended.one, takeAway)).toEqual(TOLD);
    // Both were told when it was looked who they are; the one whom nothing was taken from hears on.
    const heard = stays.one.entries.length;
    await w.givenCoordinator();
    await stays.one.until(heard + 1);
    expect([stays.one.entries.length > heard, stays.one.codes]).toEqual([true, []]);
    stays.one.stop();
  });
});

it('a server that stops lets whoever listens go, and doesn’t wait for them', async () => {
  const house = await givenHouse();
  const one = listener({ after: await end() }, {}, house.origin);
  await pause(200);
  const begun = performance.now();
  await new Promise((resolve) => house.server.close(resolve));
  await one.ended;
  expect(performance.now() - begun).toBeLessThan(6000);
  expect(one.codes).toEqual([]);
});
