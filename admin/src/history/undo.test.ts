import { describe, expect, it } from 'vitest';
import { undoableAs, undoOf } from './undo.ts';
import type { HistoryEntry } from './use-history.ts';

const change = (field: string, before: string | null, after: string | null) => ({
  field,
  before,
  after,
  beforeId: field === 'themeId' && before !== null ? `theme:${before}` : null,
  afterId: field === 'themeId' && after !== null ? `theme:${after}` : null,
});

const entry = (...fields: HistoryEntry['fields']): HistoryEntry => ({
  cursor: '1',
  at: '2026-03-02T12:00:00Z',
  entity: 'Case',
  id: 'case:1',
  operation: 'UPDATE',
  cause: 'EDIT',
  actor: 'user:1',
  reason: null,
  fields,
});

function undone(one: HistoryEntry, current: Readonly<Record<string, unknown>> | null) {
  const undoable = undoableAs(one);
  return typeof undoable === 'string' ? undoable : undoOf(one, undoable, current);
}

describe('undoing a change', () => {
  it('puts each field back as it was, a reference by its id and nothing where nothing stood', () => {
    const one = entry(
      change('title', 'Lys i parken', 'Lys'),
      change('themeId', 'a', 'b'),
      change('description', null, 'Mer'),
    );
    const current = { version: 3, title: 'Lys', theme: { id: 'theme:b' }, description: 'Mer', horizon: null };
    expect(undone(one, current)).toEqual({
      id: 'case:1',
      title: 'Lys i parken',
      themeId: 'theme:a',
      description: null,
    });
  });

  it.each([
    [
      'a field that it set has been changed since',
      entry(change('title', 'Gammel', 'Ny')),
      { version: 4, title: 'Nyest' },
      'newer',
    ],
    ['a theme has been taken away since', entry(change('themeId', null, 'b')), { version: 4, theme: null }, 'newer'],
    ['it is gone', entry(change('title', 'Gammel', 'Ny')), null, 'gone'],
    ['it was a step of its own', entry(change('statusId', 'a', 'b')), { version: 4 }, 'not_plain'],
    [
      'only some of it is plain',
      entry(change('title', 'a', 'b'), change('statusId', 'a', 'b')),
      { version: 4 },
      'not_plain',
    ],
    ['what stood there is private', entry(change('title', '…', '…')), { version: 4, title: 'b' }, 'private'],
    [
      'it came to be',
      { ...entry(change('title', null, 'b')), operation: 'CREATE' as const },
      { version: 1 },
      'not_plain',
    ],
  ])('is refused where %s', (_why, one, current, why) => {
    expect(undone(one, current)).toBe(why);
  });

  it('does not mind what others have changed beside it', () => {
    const current = { version: 9, title: 'Ny', description: 'Av en annen' };
    expect(undone(entry(change('title', 'Gammel', 'Ny')), current)).toEqual({ id: 'case:1', title: 'Gammel' });
  });
});
