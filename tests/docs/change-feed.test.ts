import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { schema } from '@naerhjul/schema/index.ts';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../change/listening.ts';
import { theApi } from '../testkit/api.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world, type World } from '../testkit/world.ts';

const PAGE = readFileSync(new URL('../../docs/portal/change-feed.md', import.meta.url), 'utf8');
const blocks = [...PAGE.matchAll(/```(\w+)\n([^]*?)```/g)].map(([, language, text = '']) => ({ language, text }));
const RECIPE = blocks.find(({ text }) => text.startsWith('// follower.mjs'))?.text ?? '';
const SUBSCRIPTION = blocks.find(({ language }) => language === 'graphql')?.text ?? '';

interface Copy {
  readonly day: string;
  readonly cursor: string;
  readonly objects: Readonly<Record<string, object>>;
}

describe('the recipe for a copy', () => {
  let w: World;
  let url: string;
  let folder: string;
  beforeAll(async () => {
    url = `${(await theApi()).origin}/graphql`;
    w = await world();
    folder = mkdtempSync(join(tmpdir(), 'naerhjul-docs-'));
    writeFileSync(join(folder, 'follower.mjs'), RECIPE);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const file = () => join(folder, 'copy.json');
  const copy = () => JSON.parse(readFileSync(file(), 'utf8')) as Copy;

  /** Starts it, and ends it after a while, if it is to be. */
  const run = async (killedAfter?: number) => {
    const child = spawn(process.execPath, [join(folder, 'follower.mjs'), url, w.municipality.number, file()], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const ended = once(child, 'exit') as Promise<[number | null]>;
    if (killedAfter !== undefined) void pause(killedAfter).then(() => child.kill('SIGKILL'));
    const [code] = await ended;
    return { code, said };
  };

  /** All that the public sees now. */
  const published = async () => {
    const lists = {
      committees: 'id slug name',
      cycles: 'id year status',
      meetings: 'id kind status title startsAt place',
    };
    const found = await Promise.all(
      Object.entries(lists).map(async ([list, fields]) => {
        const query = `query($m: String!) { page: ${list}(first: 100, filter: { municipality: $m }) { edges { node { ${fields} } } } }`;
        const { page } = await w.told<{ page: { edges: { node: { id: string } }[] } }>(
          query,
          { m: w.municipality.number },
          { as: 'public' },
        );
        return page.edges.map(({ node }) => [node.id, node] as const);
      }),
    );
    return Object.fromEntries(found.flat());
  };

  it('ends equal to the server, however often it is killed and whatever is done meanwhile', async () => {
    const [cycle, other] = await w.givenYear(2026, { size: 2 });
    if (cycle === undefined || other === undefined) throw new Error('no year was opened');
    await w.log.settled();
    expect(await run()).toEqual({ code: 0, said: '' });
    expect(copy().objects).toEqual(await published());
    const before = Object.keys(copy().objects).length;
    const meeting = (of: typeof cycle, position: number) => meetingIn(phaseOf(of, position)).id;
    const work = async () => {
      await w.carryOut('dateMeeting', { id: meeting(cycle, 1), startsAt: '2026-01-20T17:00:00Z' });
      await w.carryOut('moveMeeting', { id: meeting(cycle, 1), startsAt: '2026-01-21T17:00:00Z', reason: 'Storm' });
      await w.carryOut('cancelMeeting', { id: meeting(other, 1), reason: 'For få kan komme' });
      const extra = await w.carryOut('planMeeting', { kind: 'EXTRA', committees: [{ cycleId: cycle.id }] });
      await w.carryOut('removeMeeting', { id: extra.id, reason: 'Likevel ikke' });
      await w.carryOut('planMeeting', { kind: 'EXTRA', committees: [{ cycleId: other.id }] });
      const { id: renamed } = await w.givenCommittee();
      const named = { number: 7, name: 'Svelvik', districtId: (await w.givenDistrict()).id, validFrom: '2026-01-01' };
      await w.carryOut('renameCommittee', { id: renamed, ...named });
      await w.carryOut('changePhase', { id: phaseOf(cycle, 1).id, title: { nb: 'Oppstart' }, reason: 'Nytt navn' });
    };
    const working = work();
    for (const after of [60, 120, 180, 240]) await run(after);
    await working;
    await w.log.settled();
    expect(await run()).toEqual({ code: 0, said: '' });
    expect(copy().objects).toEqual(await published());
    expect(Object.keys(copy().objects).length).toBe(before + 2);
    const told = Object.values(copy().objects);
    expect(told).toContainEqual(expect.objectContaining({ name: 'Svelvik' }));
    expect(told).toContainEqual(expect.objectContaining({ title: 'Oppstart' }));
  });

  it('has a new name from its first day on, of which nobody is told that day', async () => {
    const committee = await w.givenCommittee();
    const named = { number: 8, name: 'Konnerud', districtId: (await w.givenDistrict()).id, validFrom: '2026-02-01' };
    await w.carryOut('renameCommittee', { id: committee.id, ...named });
    await w.log.settled();
    expect(await run()).toEqual({ code: 0, said: '' });
    w.at('2026-02-01T12:00:00Z');
    const now = await published();
    expect(now[committee.id]).toMatchObject({ name: 'Konnerud' });
    expect(copy().objects).not.toEqual(now);
    writeFileSync(file(), JSON.stringify({ ...copy(), day: '2026-01-31' }));
    expect(await run()).toEqual({ code: 0, said: '' });
    expect(copy().objects).toEqual(now);
  });

  it('tells of every field that is asked of a day, and what is to be done about it', () => {
    const dated = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
        ? Object.values(type.getFields())
            .filter(({ args }) => args.some(({ name }) => name === 'on' || name === 'asOf'))
            .map(({ name }) => ({ of: type.name, field: name }))
        : [],
    );
    expect(dated.length).toBeGreaterThan(8);
    const [, section = ''] = PAGE.split('## What the day alone changes');
    for (const { of, field } of dated) expect(section, `${of}.${field}`).toContain(`\`${field}\``);
  });

  it('begins again when the database was moved', async () => {
    const other = Buffer.from('00000000-0000-4000-8000-000000000000.1.1').toString('base64url');
    writeFileSync(file(), JSON.stringify({ cursor: other, objects: { gone: {} } }));
    expect(await run()).toEqual({ code: 0, said: '' });
    expect(copy().objects).toEqual(await published());
  });

  it('tells of a subscription that can be listened to', async () => {
    const listener = listen((await theApi()).origin, { municipality: w.municipality.number }, {}, SUBSCRIPTION);
    await pause(200);
    const [cycle] = await w
      .givenYear(2027)
      .catch(() => w.carryOut('openYear', { municipality: w.municipality.number, year: 2027 }));
    await listener.until(1);
    listener.stop();
    expect(cycle).toBeDefined();
    expect(listener.entries[0]).toMatchObject({ entity: 'Meeting', operation: 'CREATE' });
  });
});
