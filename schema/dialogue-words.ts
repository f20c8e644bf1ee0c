import { builder } from './builder.ts';

export const DialogueStatus = builder.enumType('DialogueStatus', {
  description: 'Where a dialogue stands.',
  values: {
    PLANNING: { description: 'Being planned.' },
    CARRIED_OUT: { description: 'Carried out; the findings are being written down.' },
    COMPLETED: { description: 'Completed: the findings are published.' },
  },
});

export const DialogueMethod = builder.enumType('DialogueMethod', {
  description: 'How residents are asked.',
  values: {
    GUEST_TABLE: { description: 'A meal with invited neighbours (gjestebud).' },
    OPEN_MEETING: { description: 'An open meeting.' },
    WORKSHOP: { description: 'A workshop.' },
    WALK: { description: 'A walk through the district.' },
    STAND: { description: 'A stand where people are.' },
    SURVEY: { description: 'A survey.' },
    INTERVIEWS: { description: 'Interviews.' },
    SCHOOL_VISIT: { description: 'A visit to a school.' },
    OTHER: { description: 'Another method, told in words.' },
  },
});

export const DialogueDuty = builder.enumType('DialogueDuty', {
  description: 'What someone is responsible for in a dialogue.',
  values: {
    PLAN: { description: 'Planning it.' },
    CARRY_OUT: { description: 'Carrying it out.' },
  },
});

export const FindingType = builder.enumType('FindingType', {
  description: 'What kind of finding it is.',
  values: {
    CHALLENGE: { description: 'A challenge.' },
    OPPORTUNITY: { description: 'An opportunity.' },
    NEED: { description: 'A need.' },
  },
});
