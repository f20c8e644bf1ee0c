import { describe, expect, it } from 'vitest';
import { backwards, undoOf } from './undo.ts';

const change = (field: string, before: string | null, beforeId: string | null = null) => ({
  field,
  before,
  after: 'noe annet',
  beforeId,
  afterId: null,
});

describe('what is sent to undo a change', () => {
  it('puts each field back as it was: text, number, yes or no, a reference by its id, and nothing where nothing stood', () => {
    const fields = [
      change('title', 'Lys i parken'),
      change('participants', '14'),
      change('openToPublic', 'false'),
      change('themeId', 'a', 'theme:a'),
      change('note', null),
    ];
    const undoFields = fields.map(({ field }) => field);
    expect(undoOf({ objectId: 'case:1', fields, undoVerb: 'updateCase', undoFields })).toEqual({
      id: 'case:1',
      title: 'Lys i parken',
      participants: 14,
      openToPublic: false,
      themeId: 'theme:a',
      note: null,
    });
  });

  it('holds only what the verb takes, and that a step of a case is taken away', () => {
    const fields = [change('startsAt', '2026-05-12T16:00:00+00:00'), change('timeReason', null)];
    expect(undoOf({ objectId: 'a', fields, undoVerb: 'moveMeeting', undoFields: ['startsAt'] })).toEqual({
      id: 'a',
      startsAt: '2026-05-12T16:00:00+00:00',
    });
    expect(undoOf({ objectId: 'a', fields, undoVerb: 'correctCaseStatusEvent', undoFields: [] })).toEqual({
      id: 'a',
      isVoid: true,
    });
  });
});

it('tells what becomes of each field, but not the place that stays when a date is taken away', () => {
  const fields = [change('startsAt', null), change('place', null)];
  const told = (undoVerb: string) =>
    backwards({ operation: 'UPDATE', fields, undoVerb }).map(({ field, before, after }) => [field, before, after]);
  expect(told('clearMeetingDate')).toEqual([['startsAt', 'noe annet', null]]);
  expect(told('updateMeeting')).toHaveLength(2);
  expect(backwards({ operation: 'CREATE', fields, undoVerb: 'removeSeat' })).toEqual([]);
});
