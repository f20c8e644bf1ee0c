import { expect, it } from 'vitest';
import { actionsOf, reasonOf } from './actions.ts';
import type { HistoryEntry } from './use-history.ts';

const entry = (cursor: string, at: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  cursor,
  at,
  entity: 'Seat',
  objectId: cursor,
  operation: 'UPDATE',
  cause: 'EDIT',
  actor: 'user:a',
  actorName: 'Kari Åmot',
  reason: null,
  committeeIds: [],
  undoVerb: null,
  undoFields: [],
  undoNeedsReason: false,
  undoHindrance: null,
  fields: [],
  ...more,
});

it('keeps together what the same hand changed at the same moment, and nothing else', () => {
  const entries = [
    entry('5', '2026-03-02T10:00:00.000Z'),
    entry('4', '2026-03-02T10:00:00.000Z'),
    entry('3', '2026-03-02T10:00:00.000Z', { actor: 'user:b' }),
    entry('2', '2026-03-02T09:59:59.999Z', { actor: 'user:b' }),
  ];
  expect(actionsOf(entries).map((action) => action.map(({ cursor }) => cursor))).toEqual([['5', '4'], ['3'], ['2']]);
});

it('tells the reason once where all of it has the same one', () => {
  const at = '2026-03-02T10:00:00.000Z';
  expect(reasonOf([entry('2', at, { reason: 'Flyttet' }), entry('1', at, { reason: 'Flyttet' })])).toBe('Flyttet');
  expect(reasonOf([entry('2', at, { reason: 'Flyttet' }), entry('1', at)])).toBeNull();
});
