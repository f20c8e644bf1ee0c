import { moment } from '../dates.ts';
import type { Details } from '../refused-error.ts';
import { useActorWords } from './use-actor-words.ts';

/** Who changed a field of a conflict last, and when; a dash where the log doesn't tell. */
export function useChangedBy() {
  const who = useActorWords();
  return (changed: unknown, field: string): string => {
    const { at, actor, actorName } = partOf(partOf(changed)[field]);
    if (typeof at !== 'string' || typeof actor !== 'string') return '–';
    return `${who({ actor, actorName: typeof actorName === 'string' ? actorName : null })}, ${moment(at)}`;
  };
}

function partOf(value: unknown): Details {
  return typeof value === 'object' && value !== null ? (value as Details) : {};
}
