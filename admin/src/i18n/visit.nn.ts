import type { Same } from './same.ts';
import type { visitNb } from './visit.nb.ts';

export const visitNn: Same<typeof visitNb> = {
  title: 'Ordførarbesøk',
  empty: 'Ingen besøk er planlagde. Besøket er frivillig. Planlegg det om utvalet vil ha det.',
  undated: 'Dag ikkje sett',
  leader: 'leiar',
  no_participants: 'Ingen er valde enno',
  status: { PLANNED: 'Planlagt', CONFIRMED: 'Stadfesta', HELD: 'Halde', CANCELLED: 'Avlyst' },
  verb: {
    PLAN: 'Planlegg besøk',
    CONFIRM: 'Stadfest besøket',
    HOLD: 'Meld halde',
    UPDATE: 'Endre besøket',
    CANCEL: 'Avlys besøket',
    REOPEN: 'Opne igjen',
  },
  save: {
    PLAN: 'Planlegg',
    CONFIRM: 'Stadfest',
    HOLD: 'Meld halde',
    UPDATE: 'Lagre',
    CANCEL: 'Avlys',
    REOPEN: 'Opne igjen',
  },
  said: {
    PLAN: 'Besøket er planlagt.',
    CONFIRM: 'Besøket er stadfesta.',
    HOLD: 'Besøket er meldt halde.',
    UPDATE: 'Lagra.',
    CANCEL: 'Besøket er avlyst.',
    REOPEN: 'Besøket er opna igjen.',
  },
  help: {
    CONFIRM: 'Eit besøk blir stadfesta med ordførar, dag og to til tre innbyggjarar. Leiaren er blant dei.',
    HOLD: 'Besøket tel som gjennomført i årshjulet.',
  },
  field: {
    status: 'Status',
    mayor: 'Ordførar',
    participants: 'Kven er med?',
    notes: 'Interne notat',
    why_moved: 'Kvifor blir besøket endra?',
    confirm_reason: 'Stadfesta sjølv om noko mangla',
    cancel_reason: 'Avlyst fordi',
  },
};
