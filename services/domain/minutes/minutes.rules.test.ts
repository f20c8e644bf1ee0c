import { expect, it } from 'vitest';
import { openMinutesVerbs, type MinutesSituation } from './minutes.rules.ts';

const minutes = (changes: Partial<MinutesSituation> = {}): MinutesSituation => ({
  status: 'HELD',
  yearClosed: false,
  written: true,
  approved: false,
  published: false,
  ...changes,
});

it.each([
  ['a held meeting', {}, ['WRITE', 'APPROVE', 'PUBLISH']],
  ['a held meeting without minutes', { written: false }, ['WRITE']],
  ['a held meeting, approved', { approved: true }, ['WRITE', 'PUBLISH']],
  ['a held meeting, published', { published: true }, ['WRITE', 'APPROVE', 'UNPUBLISH']],
  ['a held meeting, approved and published', { approved: true, published: true }, ['WRITE', 'UNPUBLISH']],
  ['a meeting with a date', { status: 'DATED' }, ['WRITE']],
  ['an announced meeting', { status: 'ANNOUNCED', written: false }, ['WRITE']],
  ['a meeting without a date', { status: 'PLANNED', written: false }, []],
  ['a cancelled meeting', { status: 'CANCELLED' }, []],
  [
    'a meeting that is dated anew after its minutes were published',
    { status: 'DATED', published: true },
    ['WRITE', 'UNPUBLISH'],
  ],
  ['a held meeting of a closed year', { yearClosed: true }, ['WRITE', 'APPROVE', 'PUBLISH']],
  ['a held meeting of a closed year, without minutes', { yearClosed: true, written: false }, ['WRITE']],
  ['a held meeting of a closed year, approved', { yearClosed: true, approved: true }, ['PUBLISH']],
  [
    'a held meeting of a closed year, approved and published',
    { yearClosed: true, approved: true, published: true },
    ['UNPUBLISH'],
  ],
  ['a meeting of a closed year that was not held', { yearClosed: true, status: 'ANNOUNCED', written: false }, []],
  ['a cancelled meeting of a closed year', { yearClosed: true, status: 'CANCELLED' }, []],
] as const)('of %s can be done what is open', (_, changes, verbs) => {
  expect(openMinutesVerbs(minutes(changes))).toEqual(verbs);
});
