import { NB } from './words-nb.ts';
import type { Words } from './words.ts';

export const NN: Words = {
  ...NB,
  kinds: {
    MEETING: 'Møte',
    DIALOGUE: 'Innbyggjardialog',
    EXCHANGE: 'Erfaringsutveksling',
    MAYOR_VISIT: 'Ordførarbesøk',
    OTHER: 'Anna',
  },
  calendar: 'Nærutvala',
  ownCalendar: 'Mine nærutval',
  cancelled: 'Avlyst',
  dropped: 'Går ut',
  draft: 'Utkast',
  undated: 'dato ikkje fastsett',
  moved: 'Flytta frå',
  closed: 'Ikkje ope for publikum.',
  optional: 'valfri',
  declined: 'vald bort',
  phases: 'Fasane i årshjulet',
  where: 'Stad',
  status: 'Merknad',
  committee: 'Nærutval',
  committees: 'Nærutvala',
  all: 'Alle nærutvala',
  next: 'Neste møte',
  none: 'Ingen møte med dato no.',
  schedule: 'Alt som skjer',
  whole: 'Heile årshjulet',
  drawing: 'Dei tolv månadene i året i ein sirkel, med fasane i månadene sine. Det same står i tabellen.',
};
