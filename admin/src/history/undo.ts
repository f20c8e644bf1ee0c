import type { Variables } from '../graphql.ts';
import type { FieldChange, HistoryEntry } from './use-history.ts';

// What the verbs take as something else than text; the history tells every value as text.
const NUMBERS: ReadonlySet<string> = new Set(['participants']);
const YES_OR_NO: ReadonlySet<string> = new Set(['openToPublic', 'isPublic', 'youth']);

/** What puts the values of a change back where they stood. */
export function undoOf({ objectId, fields }: Pick<HistoryEntry, 'objectId' | 'fields'>): Variables {
  return { id: objectId, ...Object.fromEntries(fields.map((change) => [change.field, valueBefore(change)])) };
}

function valueBefore({ field, before, beforeId }: FieldChange): unknown {
  if (field.endsWith('Id')) return beforeId;
  if (before === null) return null;
  if (NUMBERS.has(field)) return Number(before);
  return YES_OR_NO.has(field) ? before === 'true' : before;
}
