import { useWords } from '../words.ts';

interface Acted {
  readonly actor: string;
  readonly actorName: string | null;
}

/** Who did something: their name where one may see it, and else what kind of someone it was. */
export function useActorWords() {
  const words = useWords();
  return ({ actor, actorName }: Acted): string => {
    if (actorName !== null) return actorName;
    if (actor.startsWith('system:') || actor.startsWith('database:')) return words('access.house');
    if (actor.startsWith('client:') || actor.startsWith('organisation:')) return words('access.program');
    return words(actor === 'staff:development' ? 'access.development' : 'access.unknown_actor');
  };
}
