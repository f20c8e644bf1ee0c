import { beforeEach, describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import type { Cycle } from '../testkit/shapes.ts';
import { world, type World } from '../testkit/world.ts';
import { asStaff, rowsOf, take, type Told } from './take.ts';

let w: World;
let cycle: Cycle;
let next: Cycle;
let here: { readonly municipality: string };
beforeEach(async () => {
  w = await world({ now: '2026-01-05' });
  const [first, second] = await w.givenYear(2026, { size: 2 });
  if (first === undefined || second === undefined) throw new Error('no year was opened');
  cycle = first;
  next = second;
  here = { municipality: w.municipality.number };
});

/** A program that keeps a copy: takes all once, and then what changed. */
function keeper(dataset: string, of: Readonly<Record<string, string>> = here, by: { readonly key?: string } = {}) {
  const kept = new Map<string, Told>();
  let since: string | undefined;
  return {
    kept,
    refresh: async () => {
      await w.log.settled();
      const answer = await take(`${dataset}.jsonl`, { ...of, ...(since === undefined ? {} : { since }) }, by);
      since = answer.headers.get('x-next-cursor') ?? undefined;
      const lines = (await answer.text()).split('\n').filter((line) => line !== '');
      const rows = lines.map((line) => JSON.parse(line) as Told);
      for (const row of rows) {
        if (row['deleted'] === true) kept.delete(String(row['id']));
        else kept.set(String(row['id']), row);
      }
      return rows;
    },
  };
}

const inOrder = (rows: Iterable<Told>) =>
  [...rows].toSorted((one, other) => (String(one['id']) < String(other['id']) ? -1 : 1));

describe('who asks for what changed', () => {
  it('has after each answer what one has who takes it all', async () => {
    const keepers = ['cases', 'case-status-events', 'meetings', 'phases', 'dialogues', 'compliance'].map((name) => ({
      name,
      ...keeper(name),
    }));
    const same = async () => {
      for (const { name, kept, refresh } of keepers) {
        await refresh();
        expect([name, ...inOrder(kept.values())]).toEqual([name, ...inOrder(await rowsOf(name, here))]);
      }
    };
    await same();
    await w.carryOut('dateMeeting', { id: meetingIn(phaseOf(cycle, 1)).id, startsAt: '2026-01-26T17:00:00Z' });
    const raised = await w.givenCase({ committeeId: cycle.committee.id });
    const { id: dialogueId } = await w.givenDialogue(cycle.id);
    const { id: activity } = await w.carryOut('addDialogueActivity', { dialogueId, method: 'WALK', participants: 12 });
    await same();
    await w.carryOut('moveMeeting', {
      id: meetingIn(phaseOf(cycle, 1)).id,
      startsAt: '2026-01-27T17:00:00Z',
      reason: 'Snø',
    });
    await w.carryOut('changeCaseStatus', { id: raised.id, to: 'UNDER_CONSIDERATION', reason: 'Sett på' });
    await w.carryOut('removeDialogueActivity', { id: activity, reason: 'Skrevet to ganger' });
    await same();
    await w.carryOut('unpublishCase', { id: raised.id, reason: 'Gjelder enkeltpersoner' });
    await same();
    expect((await rowsOf('cases', here)).length).toBe(0);
  });

  it('is told of nothing where nothing changed, and of what is gone by its id alone', async () => {
    const all = keeper('cases');
    const { id } = await w.givenCase({ committeeId: cycle.committee.id });
    expect((await all.refresh()).map((row) => row['id'])).toEqual([id]);
    expect(await all.refresh()).toEqual([]);
    await w.carryOut('unpublishCase', { id, reason: 'Gjelder enkeltpersoner' });
    const [gone, ...others] = await all.refresh();
    expect(others).toEqual([]);
    expect(gone).toMatchObject({ id, municipality_number: w.municipality.number, title: null, deleted: true });
    expect((await rowsOf('cases', here, asStaff)).map((row) => row['is_public'])).toEqual([false]);
  });

  it.each([
    ['the public', {}],
    ['staff', asStaff],
  ])('is told by committee, as %s, of what came to it and what left it', async (_, by) => {
    const one = cycle.committee;
    const other = next.committee;
    const keepers = ['cases', 'case-status-events', 'compliance', 'agreements'].flatMap((name) =>
      [one.slug, other.slug].map((committee) => {
        const of = { ...here, committee };
        return { name, of, ...keeper(name, of, by) };
      }),
    );
    const same = async () => {
      for (const { name, of, kept, refresh } of keepers) {
        await refresh();
        expect([name, of, ...inOrder(kept.values())]).toEqual([name, of, ...inOrder(await rowsOf(name, of, by))]);
      }
    };
    const { id } = await w.givenCase({ committeeId: one.id });
    await w.givenCase({ committeeId: other.id });
    await same();
    await w.carryOut('shareCase', { id, committeeId: other.id });
    await same();
    await w.carryOut('changeCaseLead', { id, committeeId: other.id, reason: 'Veien ligger der' });
    await same();
    await w.carryOut('unshareCase', { id, committeeId: one.id, reason: 'Gjelder ikke lenger' });
    await same();
    expect(keepers.slice(0, 4).map(({ kept }) => kept.size)).toEqual([0, 2, 0, 2]);
    await w.carryOut('shareCase', { id, committeeId: one.id });
    await w.carryOut('unshareCase', { id, committeeId: one.id, reason: 'Det var feil' });
    await same();
    await w.carryOut('unpublishCase', { id, reason: 'Gjelder enkeltpersoner' });
    await same();
  });
});
