import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { expectedVersion, id, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { meetingToTell, minutesToChange } from './minutes-to-change.ts';

const writeInput = z.object({ meetingId: id, text: text(100_000), reason: reason.nullish(), expectedVersion });
export type WriteMinutes = z.input<typeof writeInput>;

/**
 * Writes the minutes of a meeting, or writes them anew: that takes the version that the writing rests on, so that nobody's
 * text is lost. Approved ones change with a reason only, and have to be approved again; in a closed year they stay.
 */
export function writeMinutes(act: Act, input: WriteMinutes) {
  const { meetingId, text: written, reason: why, expectedVersion: expected } = read(writeInput, input);
  return together({ ...act, ...(why ? { reason: why } : {}) }, async (inside) => {
    const { db } = inside;
    // The meeting first: two who both begin to write take turns.
    const { municipalityId, committees, verbs } = await meetingToTell(inside, meetingId);
    const there = await db.minutes.findFirst({ where: { meetingId } });
    if (there === null) {
      if (!verbs.includes('WRITE')) {
        for (const { cycle } of committees) demandOpen(cycle);
        throw new Refusal('NOT_OPEN', { what: 'Meeting', id: meetingId, verb: 'WRITE_MINUTES' });
      }
      return db.minutes.create({ data: { municipalityId, meetingId, text: written } });
    }
    if (!expected) throw new Refusal('ALREADY_EXISTS', { what: 'Minutes', field: 'meetingId', value: meetingId });
    const found = await minutesToChange(inside, { id: there.id, expectedVersion: expected }, 'WRITE', {
      text: written,
    });
    if (found.approvedOn !== null && !why) {
      throw new Refusal('INVALID_INPUT', {
        fields: [{ field: 'reason', fault: 'required', message: 'must be given when approved minutes are changed' }],
      });
    }
    return db.minutes.update({ where: { id: found.id }, data: { text: written, approvedOn: null } });
  });
}
