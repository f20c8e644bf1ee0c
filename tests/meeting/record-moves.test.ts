import { expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world, type AskedBy } from '../testkit/world.ts';

it('tells the coordinator what can be recorded of a meeting now, and the public nothing', async () => {
  const { givenCycle, carryOut, told, at } = await world();
  const { id } = meetingIn(phaseOf(await givenCycle(), 1));
  const open = async (by?: AskedBy) =>
    (
      await told<{ node: { recordMoves: readonly string[] } }>(
        'query($id: ID!) { node(id: $id) { ... on Meeting { recordMoves } } }',
        { id },
        by,
      )
    ).node.recordMoves;
  expect(await open(), 'without a date').toEqual([]);
  await carryOut('dateMeeting', { id, startsAt: '2026-01-20T17:00:00Z' });
  at('2026-01-19');
  expect(await open(), 'before it begins').toEqual(['WRITE_MINUTES']);
  at('2026-01-20T17:00:00Z');
  expect(await open()).toEqual(['WRITE_MINUTES', 'RECORD_ATTENDANCE']);
  expect(await open({ as: 'public' })).toEqual([]);
});
