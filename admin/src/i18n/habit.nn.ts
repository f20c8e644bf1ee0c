import type { habitNb } from './habit.nb.ts';
import type { Same } from './same.ts';

export const habitNn: Same<typeof habitNb> = {
  brightness: { system: 'Som maskina', light: 'Lyst', dark: 'Mørkt' },
  search: {
    button: 'Søk og gå til (Ctrl+K)',
    title: 'Søk og gå til',
    label: 'Kva leitar du etter?',
    keys: 'Vel med piltastane og Enter. Ctrl+K opnar søket frå alle sider.',
    found: 'Treff',
    count: '1 treff |||| %{smart_count} treff',
    nothing: 'Vi fann ikkje noko om «%{typed}». Prøv eit anna ord, eller starten på eit.',
    page: 'Side',
    of: '%{kind} · nærutval %{committees}',
    kind: {
      COMMITTEE: 'Nærutval',
      CASE: 'Sak',
      MEETING: 'Møte',
      FINDING: 'Funn frå innbyggjardialog',
      EXCHANGE: 'Erfaringsutveksling',
      GOOD_EXAMPLE: 'Godt døme',
      AGENDA_ITEM: 'Punkt på sakslista',
    },
  },
};
