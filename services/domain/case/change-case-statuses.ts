import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { aDay, expectedVersion, id, read, reason, text } from '../input.ts';
import { Refusal, type FieldFault } from '../refusal.ts';
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

/** What is no fault of a case that the caller knows and may change. */
const UNNAMED: ReadonlySet<string> = new Set(['SIGN_IN_FIRST', 'NOT_FOUND', 'NOT_ALLOWED']);

/** Moves several cases to the same status for one reason (R20): all of them, or none, and then each fault is named. */
export function changeCaseStatuses(act: Act, input: ChangeCaseStatuses) {
  const { cases, ...move } = read(changeInput, input);
  return together({ ...act, reason: move.reason }, async (inside) => {
    const faults: FieldFault[] = [];
    const changed = [];
    // In the order of their ids, so that two who change the same ones at once lock them in the same order.
    const inTurn = [...cases.entries()].toSorted(([, a], [, b]) => (a.id < b.id ? -1 : 1));
    for (const [at, one] of inTurn) {
      try {
        const found = await caseToChange(inside, one.id, one.expectedVersion, { status: move.to });
        changed.push(await moveCase(inside, found, move));
      } catch (error) {
        if (!(error instanceof Refusal) || UNNAMED.has(error.code)) throw error;
        faults.push(...faultsOf(error, at));
      }
    }
    if (faults.length > 0) throw new Refusal('INVALID_INPUT', { fields: faults });
    return changed;
  });
}

/** What is wrong with one of the cases: its place in the input, the code of the refusal, and its details. */
function faultsOf({ code, details }: Refusal, at: number): readonly FieldFault[] {
  const inputs = 'fields' in details ? details.fields : [];
  if (inputs.length > 0) return inputs.map((fault) => ({ ...fault, field: `cases.${at}.${fault.field}` }));
  const message = Object.entries(details)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
  return [{ field: `cases.${at}`, fault: code, message: `${code}: ${message}` }];
}
