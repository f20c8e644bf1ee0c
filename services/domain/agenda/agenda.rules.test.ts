import { describe, expect, it } from 'vitest';
import {
  canFinish,
  MOVES,
  openAgendaVerbs,
  openItemVerbs,
  placeAmong,
  type AgendaItemStatus,
  type ItemSituation,
} from './agenda.rules.ts';

const STATUSES: readonly AgendaItemStatus[] = ['PLANNED', 'TREATED', 'UNFINISHED', 'WITHDRAWN'];

const item = (changes: Partial<ItemSituation> = {}): ItemSituation => ({
  itemStatus: 'PLANNED',
  carriedOn: false,
  status: 'ANNOUNCED',
  yearClosed: false,
  ...changes,
});

it('knows every status an agenda item can have', () => {
  expect(Object.keys(MOVES)).toEqual(STATUSES);
});

it.each(STATUSES.flatMap((from) => STATUSES.map((to) => [from, to] as const)))(
  'an item that is %s is finished as %s only from the start, or again in the same way',
  (from, to) => {
    expect(canFinish(from, to)).toBe(from === to || from === 'PLANNED' || to === 'PLANNED');
  },
);

describe('an agenda item', () => {
  it.each([
    ['is open before the meeting', {}, ['UPDATE', 'MOVE', 'FINISH', 'REMOVE']],
    ['is open before the date is set', { status: 'PLANNED' }, ['UPDATE', 'MOVE', 'FINISH', 'REMOVE']],
    ['can come back when it was withdrawn', { itemStatus: 'WITHDRAWN' }, ['UPDATE', 'MOVE', 'FINISH', 'REOPEN']],
    ['only gets its outcome when the meeting is held', { status: 'HELD' }, ['FINISH']],
    ['is put right after the meeting', { status: 'HELD', itemStatus: 'TREATED' }, ['FINISH', 'REOPEN']],
    [
      'stays unfinished once a later meeting has it',
      { status: 'HELD', itemStatus: 'UNFINISHED', carriedOn: true },
      ['FINISH'],
    ],
    ['stays as it was when the meeting is cancelled', { status: 'CANCELLED' }, []],
    ['stays as it was in a closed year', { status: 'HELD', yearClosed: true }, []],
  ] as const)('%s', (_, changes, verbs) => {
    expect(openItemVerbs(item(changes))).toEqual(verbs);
  });
});

it.each([
  ['PLANNED', false, true],
  ['DATED', false, true],
  ['ANNOUNCED', false, true],
  ['HELD', false, false],
  ['CANCELLED', false, false],
  ['DATED', true, false],
] as const)('the agenda of a meeting that is %s (year closed: %s) is open: %s', (status, yearClosed, open) => {
  expect(openAgendaVerbs({ status, yearClosed })).toEqual(open ? ['ADD', 'PREFILL'] : []);
});

it.each([
  [4, undefined, 4],
  [4, null, 4],
  [4, 2, 2],
  [4, 1, 1],
  [4, 99, 4],
  [4, 0, 1],
])('of %i places the one wanted, %s, is %i', (last, wanted, place) => {
  expect(placeAmong(last, wanted)).toBe(place);
});
