import { describe, expect, it } from 'vitest';
import { undoVerbOf } from './undo.rules.ts';

const edit = (...fields: readonly (readonly [string, unknown, unknown])[]) => ({
  entity: 'Case',
  operation: 'UPDATE',
  cause: 'EDIT',
  fields: fields.map(([field, before, after]) => ({ field, before, after })),
});

const title = edit(['title', 'Lys i parken', 'Lys']);

describe('a change is undone by the verb that sets its fields', () => {
  it.each([
    ['what it set still stands', title, { title: 'Lys', description: 'Av en annen' }, 'updateCase'],
    ['it emptied a field', edit(['description', 'Mer', null]), { title: 'Lys' }, 'updateCase'],
    ['it has been changed since', title, { title: 'Nyest' }, null],
    ['it is gone', title, undefined, null],
    ['it was a step of its own', edit(['statusId', 'a', 'b']), { statusId: 'b' }, null],
    [
      'only some of it is plain',
      edit(['title', 'a', 'b'], ['statusId', 'a', 'b']),
      { title: 'b', statusId: 'b' },
      null,
    ],
    ['what stood there is private', edit(['title', '…', '…']), { title: '…' }, null],
    ['it came to be', { ...title, operation: 'CREATE' }, { title: 'Lys' }, null],
    ['it was a correction', { ...title, cause: 'CORRECTION' }, { title: 'Lys' }, null],
    ['its kind has no plain update', { ...title, entity: 'Committee' }, { title: 'Lys' }, null],
  ])('where %s', (_where, change, now, verb) => {
    expect(undoVerbOf(change, now)).toBe(verb);
  });
});
