import { beforeEach, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world, type World } from '../testkit/world.ts';
import { FEED, follow, type ChangesPage } from './follow.ts';

let w: World;
beforeEach(async () => {
  w = await world();
});

/** What the feed tells of while something is done. */
async function toldOf(work: () => Promise<unknown>, as: 'public' | 'staff' = 'public') {
  await w.log.settled();
  const { changesEnd } = await w.told<{ changesEnd: string }>('{ changesEnd }');
  await work();
  await w.log.settled();
  const page = async (after: string | null) =>
    (await w.told<{ changes: ChangesPage }>(FEED, { municipality: w.municipality.number, after }, { as })).changes;
  return (await follow(page, changesEnd)).map(({ entity, operation, id, reason }) => ({
    entity,
    operation,
    id,
    reason,
  }));
}

const named = (districtId: string) => ({ number: 9, name: 'Svelvik', districtId, validFrom: '2026-01-01' });

it('a committee that is renamed is told of after its name, once', async () => {
  const { id } = await w.givenCommittee();
  const district = await w.givenDistrict();
  const told = await toldOf(() => w.carryOut('renameCommittee', { id, ...named(district.id) }));
  expect(told).toMatchObject([
    { entity: 'CommitteeName', operation: 'CREATE' },
    { entity: 'Committee', operation: 'UPDATE', id },
  ]);
});

it('a district that is renamed is told of after its name', async () => {
  const { id } = await w.givenDistrict();
  const told = await toldOf(() => w.carryOut('renameDistrict', { id, name: 'Berger', validFrom: '2026-01-01' }));
  expect(told).toMatchObject([{ entity: 'DistrictName' }, { entity: 'District', operation: 'UPDATE', id }]);
});

it('what is new is told of once, with its name', async () => {
  const told = await toldOf(() => w.givenCommittee());
  expect(told.map(({ entity, operation }) => `${operation} ${entity}`)).toEqual([
    'CREATE District',
    'CREATE DistrictName',
    'CREATE Committee',
    'CREATE CommitteeName',
  ]);
});

it('meetings that take their title from a phase are told of when it gets another, and for the same reason', async () => {
  const cycle = await w.givenCycle();
  const phase = phaseOf(cycle, 1);
  const { id } = meetingIn(phase);
  const since = new Date((await w.current('Meeting', { id })).updatedAt).getTime();
  w.at('2026-01-06T12:00:00Z');
  const change = { id: phase.id, title: { nb: 'Oppstart' }, reason: 'Nytt navn' };
  expect(await toldOf(() => w.carryOut('changePhase', change))).toMatchObject([
    { entity: 'Phase', operation: 'UPDATE', id: phase.id },
    { entity: 'Meeting', operation: 'UPDATE', id, reason: 'Nytt navn' },
  ]);
  const { title, updatedAt } = await w.current('Meeting', { id });
  expect(title).toBe('Oppstart');
  expect(new Date(updatedAt).getTime()).toBeGreaterThan(since);
  const elsewhere = { id: phase.id, window: { kind: 'RANGE', months: [2] }, reason: 'Senere' };
  expect(await toldOf(() => w.carryOut('changePhase', elsewhere))).toMatchObject([{ entity: 'Phase' }]);
});

it('nothing of it is told to the public before the year is published, and all of it to those at work on it', async () => {
  const cycle = await w.givenCycle();
  await w.carryOut('unpublishCycle', { id: cycle.id, reason: 'Ikke ennå' });
  const change = (nb: string) => () =>
    w.carryOut('changePhase', { id: phaseOf(cycle, 1).id, title: { nb }, reason: 'Nytt navn' });
  expect(await toldOf(change('Oppstart'))).toEqual([]);
  expect((await toldOf(change('Begynnelsen'), 'staff')).map(({ entity }) => entity)).toEqual(['Phase', 'Meeting']);
});

it('the history tells of what was changed, and of nothing for its sake', async () => {
  const { id } = await w.givenCommittee();
  await w.carryOut('renameCommittee', { id, ...named((await w.givenDistrict()).id) });
  const { node } = await w.told<{ node: { history: { entries: { entity: string; operation: string }[] } } }>(
    'query($id: ID!) { node(id: $id) { ... on Committee { history { entries { entity operation } } } } }',
    { id },
  );
  expect(node.history.entries.map(({ entity, operation }) => `${operation} ${entity}`)).toEqual([
    'CREATE CommitteeName',
    'CREATE CommitteeName',
    'CREATE Committee',
  ]);
});
