import type { HistoryEntry } from './use-history.ts';

/** What was changed by one action, the latest first: the same hand at the same moment. */
export function actionsOf(entries: readonly HistoryEntry[]): readonly (readonly HistoryEntry[])[] {
  const actions: HistoryEntry[][] = [];
  for (const entry of entries) {
    const last = actions.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && first?.at === entry.at && first.actor === entry.actor) last.push(entry);
    else actions.push([entry]);
  }
  return actions;
}

/** Why an action was done, where all that it changed has the same reason. */
export function reasonOf(action: readonly HistoryEntry[]): string | null {
  const [first] = action;
  return first !== undefined && action.every(({ reason }) => reason === first.reason) ? first.reason : null;
}
