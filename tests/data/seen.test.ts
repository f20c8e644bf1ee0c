import { seen } from '@naerhjul/domain/access.ts';
import { NOBODY, type Actor } from '@naerhjul/domain/act.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorsIn, keysOf, type ActorName } from '../access/actors.ts';
import { plantMunicipality, type PlantedMunicipality } from '../access/planted.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { rowsOf, take } from './take.ts';

let w: World;
let ours: PlantedMunicipality;
let theirs: PlantedMunicipality;
let actors: Readonly<Record<ActorName, Actor>>;
let keys: Readonly<Record<ActorName, string>>;
beforeAll(async () => {
  w = await world({ now: '2026-11-30' });
  ours = await plantMunicipality(w.db);
  theirs = await plantMunicipality(w.db);
  actors = actorsIn(ours, theirs);
  keys = keysOf(actors);
  await w.told('{ viewer { kind } }').catch(() => undefined);
});

const NAMES = Object.keys(
  actorsIn({ first: {}, second: {} } as PlantedMunicipality, {} as PlantedMunicipality),
) as ActorName[];

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted();

/** What the API lets an actor see of each dataset, by id. */
async function seenBy(actor: Actor): Promise<Readonly<Record<string, readonly string[]>>> {
  const { prisma } = w.db;
  const may = seen(actor);
  const within = { municipalityId: { in: [ours.id, theirs.id] } };
  return {
    cases: ids(await prisma.case.findMany({ where: { AND: [may.case, within] } })),
    'case-status-events': ids(await prisma.caseStatusEvent.findMany({ where: { AND: [may.caseStatusEvent, within] } })),
    meetings: ids(await prisma.meetingCommittee.findMany({ where: { AND: [may.meetingCommittee, within] } })),
    phases: ids(await prisma.phase.findMany({ where: { AND: [may.phase, within] } })),
    dialogues: ids(await prisma.dialogue.findMany({ where: { AND: [may.dialogue, within] } })),
    agreements: ids(await prisma.agreementVersion.findMany({ where: { AND: [may.agreementVersion, within] } })),
    // Nobody is told what a year that isn't open lacks.
    divergence: ids(await prisma.cycle.findMany({ where: { AND: [within, { status: { not: 'PLANNED' } }] } })),
    compliance: ids(await prisma.cycle.findMany({ where: { AND: [within, { status: { not: 'PLANNED' } }] } })),
  };
}

describe.each(NAMES)('to %s', (name) => {
  it('the files tell of what the API tells of, and of nothing else', async () => {
    const { number } = await w.db.prisma.municipality.findUniqueOrThrow({ where: { id: ours.id } });
    const { number: other } = await w.db.prisma.municipality.findUniqueOrThrow({ where: { id: theirs.id } });
    const expected = await seenBy(actors[name]);
    for (const [dataset, wanted] of Object.entries(expected)) {
      const rows = await rowsOf(dataset, { municipality: `${number},${other}` }, { key: keys[name] });
      expect([dataset, rows.map(({ id }) => rowId({ id: String(id) })).toSorted()]).toEqual([dataset, wanted]);
      const known = await rowsOf(dataset, { municipality: `${number},${other}`, lang: 'en' }, { key: keys[name] });
      expect(known).toEqual(rows);
    }
  });
});

it('the public is told less than those whose drafts they are', async () => {
  const [open, own] = [await seenBy(NOBODY), await seenBy(actors.ownAdmin)];
  expect(own['meetings']?.length).toBeGreaterThan(open['meetings']?.length ?? 0);
});

describe('who takes a file', () => {
  it('may show the key as the password of a basic sign-in, as spreadsheets do', async () => {
    const { number } = await w.db.prisma.municipality.findUniqueOrThrow({ where: { id: ours.id } });
    const basic = `Basic ${Buffer.from(`hva som helst:${keys.ownAdmin}`).toString('base64')}`;
    const answer = await take('meetings.jsonl', { municipality: number }, { headers: { authorization: basic } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
    const rows = await rowsOf('meetings', { municipality: number }, { key: keys.ownAdmin });
    expect((await answer.text()).trimEnd().split('\n').length).toBe(rows.length);
  });

  it('is asked for another key when it is none', async () => {
    for (const authorization of ['Basic bm9lOm5vZQ==', 'Bearer nh_feil', 'Basic ###']) {
      const answer = await take('meetings.csv', {}, { headers: { authorization } });
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([
        401,
        'Basic realm="Naerhjul", charset="UTF-8"',
      ]);
      expect(await answer.text()).toContain('SIGN_IN_FIRST');
    }
  });
});
