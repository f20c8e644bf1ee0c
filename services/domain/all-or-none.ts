import { Refusal, type FieldFault } from './refusal.ts';

/** What is no fault of something that the caller knows and may change. */
const UNNAMED: ReadonlySet<string> = new Set(['SIGN_IN_FIRST', 'NOT_FOUND', 'NOT_ALLOWED']);

/**
 * Does the same with several things within one transaction: with all of them, or with none, and then each fault is named
 * by the thing's place in the input.
 */
export async function allOrNone<Item extends { readonly id: string }, Done>(
  field: string,
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
): Promise<readonly Done[]> {
  const faults: FieldFault[] = [];
  const done: Done[] = [];
  // In the order of their ids, so that two who change the same ones at once lock them in the same order.
  const inTurn = [...items.entries()].toSorted(([, a], [, b]) => (a.id < b.id ? -1 : 1));
  for (const [at, item] of inTurn) {
    try {
      done.push(await work(item));
    } catch (error) {
      if (!(error instanceof Refusal) || UNNAMED.has(error.code)) throw error;
      faults.push(...faultsOf(error, `${field}.${at}`));
    }
  }
  if (faults.length > 0) throw new Refusal('INVALID_INPUT', { fields: faults });
  return done;
}

/** What is wrong with one of the things: its place in the input, the code of the refusal, and its details. */
function faultsOf({ code, details }: Refusal, place: string): readonly FieldFault[] {
  const inputs = 'fields' in details ? details.fields : [];
  if (inputs.length > 0) return inputs.map((fault) => ({ ...fault, field: `${place}.${fault.field}` }));
  const message = Object.entries(details)
    // The place names the thing; a row's own id would tell the caller nothing.
    .filter(([name, value]) => !/^id$|Id$/.test(name) && value !== undefined)
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
  return [{ field: place, fault: code, message: `${code}: ${message}` }];
}
