import type { Variables } from '../graphql.ts';
import type { FieldChange, HistoryEntry } from './use-history.ts';

// What the verbs take as something else than text; the history tells every value as text.
const NUMBERS: ReadonlySet<string> = new Set(['participants', 'position']);
const YES_OR_NO: ReadonlySet<string> = new Set(['openToPublic', 'isPublic', 'youth']);

/** What a verb is told beside the values: a step of a case is taken away, not put right. */
const BESIDE: Readonly<Record<string, Variables>> = { correctCaseStatusEvent: { isVoid: true } };

/** What puts the values of a change back where they stood. */
export function undoOf({ objectId, fields, undoVerb, undoFields }: Undone): Variables {
  const back = fields.filter(({ field }) => undoFields.includes(field));
  return {
    id: objectId,
    ...BESIDE[undoVerb ?? ''],
    ...Object.fromEntries(back.map((change) => [change.field, valueBefore(change)])),
  };
}

type Undone = Pick<HistoryEntry, 'objectId' | 'fields' | 'undoVerb' | 'undoFields'>;

// The place that a date came with stays when the date is taken away.
const STAYS: Readonly<Record<string, readonly string[]>> = { clearMeetingDate: ['place'] };

/** What becomes of each field, from what stands there to what stood there; empty where the whole is taken away. */
export function backwards({ operation, fields, undoVerb }: Pick<HistoryEntry, 'operation' | 'fields' | 'undoVerb'>) {
  if (operation === 'CREATE') return [];
  const stays = STAYS[undoVerb ?? ''] ?? [];
  return fields
    .filter(({ field }) => !stays.includes(field))
    .map(({ field, before, after, beforeId, afterId }): FieldChange => ({
      field,
      before: after,
      after: before,
      beforeId: afterId,
      afterId: beforeId,
    }));
}

function valueBefore({ field, before, beforeId }: FieldChange): unknown {
  if (field.endsWith('Id')) return beforeId;
  if (before === null) return null;
  if (NUMBERS.has(field)) return Number(before);
  return YES_OR_NO.has(field) ? before === 'true' : before;
}
