import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { allOrNone } from '../all-or-none.ts';
import { aDay, expectedVersion, id, read, reason, text } from '../input.ts';
import { caseToChange } from './case-to-change.ts';
import { moveCase } from './change-case-status.ts';

const changeInput = z.object({
  cases: z.array(z.object({ id, expectedVersion })).min(1).max(100),
  to: z.string().max(100),
  reason,
  occurredOn: aDay.nullish(),
  meetingId: id.nullish(),
  forwardedTo: text(200).nullish(),
});
export type ChangeCaseStatuses = z.input<typeof changeInput>;

/** Moves several cases to the same status for one reason (R20): all of them, or none, and then each fault is named. */
export function changeCaseStatuses(act: Act, input: ChangeCaseStatuses) {
  const { cases, ...move } = read(changeInput, input);
  return together({ ...act, reason: move.reason }, (inside) =>
    allOrNone('cases', cases, async (one) => {
      const found = await caseToChange(inside, one.id, one.expectedVersion, { status: move.to });
      return moveCase(inside, found, move);
    }),
  );
}
