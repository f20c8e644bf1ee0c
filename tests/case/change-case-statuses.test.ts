import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

it('moves several cases for one reason, as one act (R20)', async () => {
  const { givenCase, givenCommittee, carryOut, ledgerOf } = await world();
  const { id: committeeId } = await givenCommittee();
  const cases = [await givenCase({ committeeId }), await givenCase({ committeeId, status: 'WAITING' })];
  const moved = await carryOut('changeCaseStatuses', {
    cases: cases.map(({ id, version }) => ({ id, expectedVersion: version })),
    to: 'IN_PROGRESS',
    reason: 'Vedtatt på møtet',
  });
  expect(moved.map(({ number, status }) => [number, status.code])).toEqual([
    ['2026-001', 'IN_PROGRESS'],
    ['2026-002', 'IN_PROGRESS'],
  ]);
  for (const one of cases) expect((await ledgerOf(one)).at(-1)).toMatchObject({ reason: 'Vedtatt på møtet' });
});

it('moves none of them when one can not be moved, names each fault, and leaves no trace (R20)', async () => {
  const { givenCase, givenCommittee, refusalOf } = await world();
  const { id: committeeId } = await givenCommittee();
  const fine = await givenCase({ committeeId });
  const closed = await givenCase({ committeeId, status: 'ACHIEVED' });
  const changed = await givenCase({ committeeId, status: 'WAITING' });
  const refusal = await refusalOf('changeCaseStatuses', {
    cases: [{ id: fine.id }, { id: closed.id }, { id: changed.id, expectedVersion: 1 }],
    to: 'PRIORITISED',
    reason: 'Vedtatt på møtet',
  });
  expect(refusal).toMatchObject({
    code: 'INVALID_INPUT',
    fields: expect.arrayContaining([
      expect.objectContaining({ field: 'cases.1', fault: 'CASE_MOVE' }),
      expect.objectContaining({ field: 'cases.2', fault: 'CHANGED_MEANWHILE' }),
    ]) as unknown,
  });
  const [, stale] = (refusal['fields'] as readonly { readonly field: string; readonly message: string }[]).toSorted(
    (a, b) => (a.field < b.field ? -1 : 1),
  );
  expect(stale?.message).toContain(
    'CHANGED_MEANWHILE: what Case, expectedVersion 1, currentVersion 2, yours {"status":"PRIORITISED"}, theirs {"status":"WAITING"}, changed {"status":{"at":"',
  );
  expect(refusal['fields']).toHaveLength(2);
});
