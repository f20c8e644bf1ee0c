import { useWords } from '../words.ts';
import type { Election } from './election.ts';

interface Props {
  readonly election: Election;
}

/** What an election is called: Valg av nye innbyggere 2026, 5 Konnerud. */
export function ElectionTitle({ election: { cycle } }: Props) {
  const words = useWords();
  const { number, name } = cycle.committee;
  return words('seat.election.name', { year: cycle.year, committee: `${number} ${name}` });
}
