import { cyclePath } from '../cycle/cycle-path.ts';
import { pageOf } from '../frame/page-link.tsx';
import type { WordKey } from '../words.ts';
import type { YearToClose } from './closing.ts';

interface Place {
  readonly to: string;
  readonly words: WordKey;
}

/** Where what a rule lacks is put right. */
export function whereToMend(rule: string, { id, committee }: YearToClose): Place | null {
  const year = cyclePath(id);
  const places: Readonly<Record<string, Place>> = {
    R02: { to: year, words: 'closing.place.year' },
    R03: { to: `${year}/dialogue`, words: 'closing.place.dialogue' },
    R04: { to: `${year}/dialogue`, words: 'closing.place.dialogue' },
    R08: { to: `${year}/agreement`, words: 'closing.place.agreement' },
    R10: { to: pageOf('Committee', committee.id), words: 'closing.place.committee' },
    R14: { to: year, words: 'closing.place.year' },
    R16: { to: `${year}/evaluation`, words: 'closing.place.evaluation' },
    R17: { to: pageOf('Committee', committee.id), words: 'closing.place.committee' },
    R18: { to: pageOf('Committee', committee.id), words: 'closing.place.committee' },
    R19: { to: `${year}/report`, words: 'closing.place.report' },
  };
  return places[rule] ?? null;
}
