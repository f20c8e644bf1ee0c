import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn, keysOf, type ActorName } from './actors.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';

const CAN = 'query($id: ID!, $right: ViewerRight!) { viewer { can(id: $id, right: $right) } }';

let w: World;
let ours: PlantedMunicipality;
let keys: Readonly<Record<ActorName, string>>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  ours = await plantMunicipality(w.db);
  keys = keysOf(actorsIn(ours, await plantMunicipality(w.db)));
});

const can = async (name: ActorName, id: string, right: 'CHANGE' | 'WORK') =>
  (await w.told<{ viewer: { can: boolean } }>(CAN, { id, right }, { key: keys[name] })).viewer.can;

const whoCan = async (id: string, right: 'CHANGE' | 'WORK' = 'CHANGE') => {
  const names = Object.keys(keys) as ActorName[];
  const told = await Promise.all(names.map(async (name) => ((await can(name, id, right)) ? [name] : [])));
  return told.flat();
};

describe('viewer.can tells whether the caller may', () => {
  it('change a case: those whose committee’s it is, and programs with the scope', async () => {
    const { Case: own } = ours.first.open;
    const { Case: others } = ours.second.open;
    expect(await whoCan(globalId('Case', own))).toEqual([
      'scopedPortal',
      'ownCoordinator',
      'everyCommittee',
      'ownAdmin',
    ]);
    expect(await whoCan(globalId('Case', others))).toEqual([
      'scopedPortal',
      'otherCoordinator',
      'everyCommittee',
      'ownAdmin',
    ]);
  });

  it('change what is not published: never a program, nor who may not see it', async () => {
    const { Cycle: draft } = ours.first.draft;
    const those = ['ownCoordinator', 'everyCommittee', 'ownAdmin'];
    expect(await whoCan(globalId('Cycle', draft))).toEqual(those);
    expect(await whoCan(globalId('Case', ours.first.draft.Case))).toEqual(those);
  });

  it('change a register, which is the administrator’s, or do the work of all in it', async () => {
    const municipality = globalId('Municipality', ours.id);
    expect(await whoCan(municipality)).toEqual(['ownAdmin']);
    expect(await whoCan(municipality, 'WORK')).toEqual(['everyCommittee', 'ownAdmin']);
    const committee = globalId('Committee', ours.first.id);
    expect(await whoCan(committee)).toEqual(['ownAdmin']);
    expect(await whoCan(committee, 'WORK')).toEqual(['ownCoordinator', 'everyCommittee', 'ownAdmin']);
    const told = await w.told<{ nodes: readonly { viewerCanWork: boolean }[] }>(
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Committee { viewerCanWork } } }',
      { ids: [committee, globalId('Committee', ours.second.id)] },
      { key: keys.ownCoordinator },
    );
    expect(told.nodes.map(({ viewerCanWork }) => viewerCanWork)).toEqual([true, false]);
  });

  it('do anything with what isn’t there or can’t be changed: nobody', async () => {
    expect(await whoCan(globalId('Case', randomUUID()))).toEqual([]);
    expect(await whoCan(globalId('User', randomUUID()))).toEqual([]);
    expect(await whoCan(globalId('CaseStatusEvent', randomUUID()))).toEqual([]);
  });

  it('and refuses what is no id', async () => {
    const { errors } = await w.ask(CAN, { id: 'hei', right: 'CHANGE' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'id' }] });
  });
});
