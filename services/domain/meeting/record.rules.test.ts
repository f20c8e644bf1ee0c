import { expect, it } from 'vitest';
import { openRecordVerbs, type RecordSituation } from './record.rules.ts';

const meeting = (changes: Partial<RecordSituation> = {}): RecordSituation => ({
  status: 'HELD',
  yearClosed: false,
  begun: true,
  minutes: 'NONE',
  ...changes,
});

it.each([
  ['a held meeting', {}, ['WRITE_MINUTES', 'RECORD_ATTENDANCE']],
  ['a meeting that has begun', { status: 'ANNOUNCED' }, ['WRITE_MINUTES', 'RECORD_ATTENDANCE']],
  ['a meeting to come', { status: 'DATED', begun: false }, ['WRITE_MINUTES']],
  ['a meeting without a date', { status: 'PLANNED', begun: false }, []],
  ['a cancelled meeting', { status: 'CANCELLED' }, []],
  ['a held meeting of a closed year', { yearClosed: true }, ['WRITE_MINUTES']],
  ['a held meeting of a closed year, with approved minutes', { yearClosed: true, minutes: 'APPROVED' }, []],
] as const)('of %s is recorded what is open', (_, changes, verbs) => {
  expect(openRecordVerbs(meeting(changes))).toEqual(verbs);
});
