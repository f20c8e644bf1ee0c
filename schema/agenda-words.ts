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

export const AgendaVerb = builder.enumType('AgendaVerb', {
  description: 'What can be done with an agenda.',
  values: {
    ADD: { description: 'Put an item on it (addAgendaItem).' },
    PREFILL: { description: 'Add what is proposed for it (prefillAgenda).' },
  },
});

export const AgendaItemVerb = builder.enumType('AgendaItemVerb', {
  description: 'What can be done with an agenda item.',
  values: {
    UPDATE: { description: 'Change it (updateAgendaItem).' },
    MOVE: { description: 'Move it to another place (moveAgendaItem).' },
    FINISH: { description: 'Record what became of it (finishAgendaItem).' },
    REOPEN: { description: 'Put right that it was marked as finished (reopenAgendaItem).' },
    REMOVE: { description: 'Remove what was put there by mistake (removeAgendaItem).' },
  },
});

/** How an item can be finished. */
export const AgendaItemEnd = builder.enumType('AgendaItemEnd', {
  description: 'How an agenda item ends.',
  values: {
    TREATED: { description: 'Treated.' },
    UNFINISHED: { description: 'Not finished; proposed for the next meeting.' },
    WITHDRAWN: { description: 'Taken off the agenda.' },
  },
});
