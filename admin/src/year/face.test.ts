import { describe, expect, it } from 'vitest';
import { cycle, meeting, phase } from './face.fixture.ts';
import { faceOf } from './face.ts';

const dated = { status: 'DATED', startsAt: '2026-01-13T17:00:00Z' } as const;

describe('how a phase shows itself', () => {
  it.each([
    ['undated', phase({}), 'UPCOMING'],
    ['dated', phase({ meetings: [meeting(dated)] }), 'DUE'],
    ['announced', phase({ meetings: [meeting({ ...dated, status: 'ANNOUNCED' })] }), 'DUE'],
    ['held', phase({ meetings: [meeting({ ...dated, status: 'HELD' })] }), 'DONE'],
    ['no_meeting', phase({ meetings: [meeting({ status: 'CANCELLED' })] }), 'OVERDUE'],
    ['late', phase({}), 'OVERDUE'],
    ['undecided', phase({ kind: 'MAYOR_VISIT', optional: true, meetings: [] }), 'UPCOMING'],
    ['undated', phase({ kind: 'MAYOR_VISIT', optional: true, choice: 'WANTED', meetings: [] }), 'UPCOMING'],
    ['declined', phase({ kind: 'MAYOR_VISIT', optional: true, choice: 'DECLINED', meetings: [] }), 'DECLINED'],
    ['skipped', phase({}), 'SKIPPED'],
    ['done', phase({ kind: 'DIALOGUE', meetings: [], doneOn: '2026-04-20' }), 'DONE'],
  ] as const)('says %s', (mark, shown, state) => {
    expect(faceOf(shown, cycle(state)).mark).toBe(mark);
  });

  it('stands by the meeting that counts, not by a cancelled or an extra one', () => {
    const meetings = [
      meeting({ id: 'cancelled', status: 'CANCELLED' }),
      meeting({ id: 'extra', kind: 'EXTRA' }),
      meeting({ id: 'counts' }),
    ];
    expect(faceOf(phase({ meetings }), cycle('UPCOMING')).meeting?.id).toBe('counts');
  });

  it('tells by how many days it lies outside its window, and which way', () => {
    const moved = { kind: 'MOVED', days: -3, reason: null, phase: { id: 'p' }, meeting: null } as const;
    expect(faceOf(phase({ meetings: [meeting(dated)] }), cycle('DUE', [moved])).movedDays).toBe(-3);
  });

  it('asks for nothing more once it is held', () => {
    expect(faceOf(phase({ meetings: [meeting({ ...dated, status: 'HELD' })] }), cycle('DONE')).lacks).toBe(false);
    expect(faceOf(phase({}), cycle('UPCOMING')).lacks).toBe(true);
  });
});
