import type { HistoryEntry } from './use-history.ts';

type Referring = Pick<HistoryEntry, 'objectId' | 'fields'>;

/** The ids of what an entry is about and refers to. */
export function referredIn(entries: readonly (Referring & Pick<HistoryEntry, 'committeeIds'>)[]): readonly string[] {
  return entries.flatMap(({ objectId, committeeIds, fields }) => [
    objectId,
    ...committeeIds,
    ...fields.flatMap(({ beforeId, afterId }) => [beforeId, afterId].filter((one) => one !== null)),
  ]);
}

/** What the thing is called; a part without a name of its own is called by the person or case that it is about. */
export function nameOfEntry({ objectId, fields }: Referring, names: ReadonlyMap<string, string>): string | undefined {
  const about = fields
    .filter(({ field }) => field === 'personId' || field === 'caseId')
    .flatMap(({ afterId, beforeId }) => [afterId, beforeId].filter((one) => one !== null));
  return names.get(objectId) ?? about.map((one) => names.get(one)).find((name) => name !== undefined);
}
