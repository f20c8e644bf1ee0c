import { describe, expect, it } from 'vitest';
import { undoOf } from './undo.rules.ts';

type Field = readonly [string, unknown, unknown];

const edit = (entity: string, ...fields: readonly Field[]) => ({
  entity,
  operation: 'UPDATE',
  cause: 'EDIT',
  fields: fields.map(([field, before, after]) => ({ field, before, after })),
});
const made = (entity: string, ...fields: readonly Field[]) => ({ ...edit(entity, ...fields), operation: 'CREATE' });

const title = edit('Case', ['title', 'Lys i parken', 'Lys']);
const AT = '2026-05-12T18:00:00+02:00';
const dated = edit('Meeting', ['status', 'PLANNED', 'DATED'], ['startsAt', null, AT], ['place', null, 'Skolen']);
const moved = edit('Meeting', ['startsAt', AT, '2026-05-19T16:00:00Z'], ['timeReason', null, 'Opptatt']);
const asked = { needsReason: true };

describe('a change is undone by the verb that puts its fields back', () => {
  it.each([
    ['what it set still stands', title, { title: 'Lys', description: 'Av en annen' }, 'updateCase', ['title'], {}],
    [
      'it emptied a field',
      edit('Case', ['description', 'Mer', null]),
      { title: 'Lys' },
      'updateCase',
      ['description'],
      {},
    ],
    [
      'a meeting was dated, however the moment is written',
      dated,
      { status: 'DATED', startsAt: '2026-05-12T16:00:00.000Z', place: 'Skolen' },
      'clearMeetingDate',
      [],
      {},
    ],
    [
      'its date was taken away',
      { ...edit('Meeting', ['status', 'DATED', 'PLANNED'], ['startsAt', AT, null]), cause: 'CORRECTION' },
      { status: 'PLANNED', startsAt: null },
      'dateMeeting',
      ['startsAt'],
      {},
    ],
    [
      'it was moved',
      moved,
      { startsAt: '2026-05-19T16:00:00Z', timeReason: 'Opptatt' },
      'moveMeeting',
      ['startsAt'],
      asked,
    ],
    [
      'it was cancelled before it was announced',
      edit('Meeting', ['status', 'DATED', 'CANCELLED'], ['cancelReason', null, 'Ferie']),
      { status: 'CANCELLED', cancelReason: 'Ferie' },
      'reopenMeeting',
      [],
      asked,
    ],
    [
      'an item was treated',
      edit('AgendaItem', ['status', 'PLANNED', 'TREATED']),
      { status: 'TREATED' },
      'reopenAgendaItem',
      [],
      asked,
    ],
    ['an item was added', made('AgendaItem', ['title', null, 'Lys']), { title: 'Lys' }, 'removeAgendaItem', [], asked],
    ['a seat was added', made('Seat', ['position', null, 4]), { position: 4 }, 'removeSeat', [], asked],
    [
      'a seat was ended',
      edit('Seat', ['validUntil', null, '2026-12-31']),
      { validUntil: '2026-12-31' },
      'endSeat',
      ['validUntil'],
      {},
    ],
    [
      'an item was moved on the agenda',
      edit('AgendaItem', ['position', 4, 1]),
      { position: 1 },
      'moveAgendaItem',
      ['position'],
      {},
    ],
    [
      'an office was ended',
      edit('Office', ['endsOn', null, '2026-12-31']),
      { endsOn: '2026-12-31' },
      'endOffice',
      ['endsOn'],
      {},
    ],
    [
      'a membership was ended for a private reason',
      edit('Membership', ['endsOn', null, '2026-12-31'], ['endReason', null, '…']),
      { endsOn: '2026-12-31', endReason: 'Flyttet' },
      'endMembership',
      ['endsOn'],
      {},
    ],
    [
      'a case went a step',
      made('CaseStatusEvent', ['fromId', null, 'a'], ['toId', null, 'b']),
      { fromId: 'a', toId: 'b' },
      'correctCaseStatusEvent',
      [],
      asked,
    ],
  ])('where %s', (_where, change, now, verb, fields, more) => {
    expect(undoOf(change, now)).toEqual({ verb, fields, needsReason: false, ...more });
  });
});

describe('a change is not undone, and it is told why', () => {
  it.each([
    ['it has been changed since', title, { title: 'Nyest' }, 'NEWER'],
    ['it is gone', title, undefined, 'GONE'],
    ['it was removed', { ...title, operation: 'DELETE' }, undefined, 'REMOVED'],
    ['what stood there is private', edit('Case', ['title', '…', '…']), { title: '…' }, 'PRIVATE'],
    ['it was a step of its own', edit('Case', ['statusId', 'a', 'b']), { statusId: 'b' }, 'STEP'],
    [
      'only some of it is plain',
      edit('Case', ['title', 'a', 'b'], ['statusId', 'a', 'b']),
      { title: 'b', statusId: 'b' },
      'STEP',
    ],
    ['it came to be', made('Case', ['title', null, 'Lys']), { title: 'Lys' }, 'STEP'],
    ['it was a correction', { ...title, cause: 'CORRECTION' }, { title: 'Lys' }, 'STEP'],
    [
      'it made room for another',
      { ...edit('AgendaItem', ['position', 1, 2]), cause: 'SYSTEM' },
      { position: 2 },
      'STEP',
    ],
    ['its kind has no plain update', edit('Committee', ['title', 'a', 'b']), { title: 'b' }, 'STEP'],
    [
      'a meeting was announced',
      edit('Meeting', ['status', 'DATED', 'ANNOUNCED']),
      { status: 'ANNOUNCED' },
      'ANNOUNCED',
    ],
    [
      'it had been announced when it was cancelled',
      edit('Meeting', ['status', 'ANNOUNCED', 'CANCELLED']),
      { status: 'CANCELLED' },
      'STEP',
    ],
    ['a case was raised', made('CaseStatusEvent', ['toId', null, 'b']), { toId: 'b' }, 'STEP'],
    ['an election gave the seat', made('Membership', ['electionRoundId', null, 'a']), { electionRoundId: 'a' }, 'STEP'],
  ])('where %s', (_where, change, now, why) => {
    expect(undoOf(change, now)).toBe(why);
  });
});
