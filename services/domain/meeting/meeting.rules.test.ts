import { expect, it } from 'vitest';
import { canMove, MOVES, type MeetingStatus } from './meeting.rules.ts';

const STATUSES: readonly MeetingStatus[] = ['PLANNED', 'DATED', 'ANNOUNCED', 'HELD', 'CANCELLED'];
const ALLOWED = new Set([
  'PLANNED → DATED',
  'PLANNED → CANCELLED',
  'DATED → PLANNED',
  'DATED → ANNOUNCED',
  'DATED → HELD',
  'DATED → CANCELLED',
  'ANNOUNCED → HELD',
  'ANNOUNCED → CANCELLED',
  'HELD → DATED',
  'CANCELLED → PLANNED',
  'CANCELLED → DATED',
]);

it('knows every status a meeting can have', () => {
  expect(Object.keys(MOVES)).toEqual(STATUSES);
});

it.each(STATUSES.flatMap((from) => STATUSES.map((to) => [from, to] as const)))(
  'a meeting moves from %s to %s only where the list says so',
  (from, to) => {
    expect(canMove(from, to)).toBe(ALLOWED.has(`${from} → ${to}`));
  },
);
