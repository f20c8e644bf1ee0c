import type { habitNb } from './habit.nb.ts';
import type { Same } from './same.ts';

export const habitEn: Same<typeof habitNb> = {
  brightness: { system: 'As the machine', light: 'Light', dark: 'Dark' },
  search: {
    button: 'Search and go to (Ctrl+K)',
    title: 'Search and go to',
    label: 'What are you looking for?',
    keys: 'Choose with the arrow keys and Enter. Ctrl+K opens the search on every page.',
    found: 'Hits',
    count: '1 hit |||| %{smart_count} hits',
    nothing: 'Nothing was found about “%{typed}”. Try another word, or the beginning of one.',
    page: 'Page',
    of: '%{kind} · committee %{committees}',
    kind: {
      COMMITTEE: 'Committee',
      CASE: 'Case',
      MEETING: 'Meeting',
      FINDING: 'Finding of a dialogue',
      EXCHANGE: 'Exchange of experience',
      GOOD_EXAMPLE: 'Good example',
      AGENDA_ITEM: 'Item on an agenda',
    },
  },
};
