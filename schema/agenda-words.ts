import { builder } from './builder.ts';

export const AgendaItemKind = builder.enumType('AgendaItemKind', {
  description: 'What an agenda item is about.',
  values: {
    THEME: { description: 'A main theme of the phase.' },
    CASE: { description: 'A case.' },
    DIALOGUE_REPORT: { description: 'What came out of the dialogue (R14).' },
    OTHER: { description: 'Something else.' },
  },
});

export const AgendaItemStatus = builder.enumType('AgendaItemStatus', {
  description: 'Where an agenda item stands.',
  values: {
    PLANNED: { description: 'To be treated.' },
    TREATED: { description: 'Treated.' },
    UNFINISHED: { description: 'Not finished; proposed for the next meeting.' },
    WITHDRAWN: { description: 'Taken off the agenda.' },
  },
});

export const Presence = builder.enumType('Presence', {
  description: 'Whether a member was there.',
  values: {
    PRESENT: { description: 'The member was there.' },
    DEPUTY: { description: 'A deputy was there instead.' },
    ABSENT: { description: 'Nobody was there for the seat.' },
  },
});
