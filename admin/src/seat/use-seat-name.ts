import { useWords } from '../words.ts';
import type { Seat } from './use-roster.ts';

/** What a seat is called: Innbyggerplass 3 (ungdom). */
export function useSeatName(): (seat: Pick<Seat, 'kind' | 'position' | 'label'>) => string {
  const words = useWords();
  return ({ kind, position, label }) => {
    const name = words(`seat.named.${kind}`, { position });
    return label === null ? name : `${name} (${label})`;
  };
}
