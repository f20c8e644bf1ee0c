import { expect, it } from 'vitest';
import { undoOf } from './undo.ts';

const change = (field: string, before: string | null, beforeId: string | null = null) => ({
  field,
  before,
  after: 'noe annet',
  beforeId,
  afterId: null,
});

it('puts each field back as it was: text, number, yes or no, a reference by its id, and nothing where nothing stood', () => {
  const fields = [
    change('title', 'Lys i parken'),
    change('participants', '14'),
    change('openToPublic', 'false'),
    change('themeId', 'a', 'theme:a'),
    change('note', null),
  ];
  expect(undoOf({ objectId: 'case:1', fields })).toEqual({
    id: 'case:1',
    title: 'Lys i parken',
    participants: 14,
    openToPublic: false,
    themeId: 'theme:a',
    note: null,
  });
});
