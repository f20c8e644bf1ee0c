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

export const DialogueVerb = builder.enumType('DialogueVerb', {
  description: 'What can be done with a dialogue.',
  values: {
    UPDATE: { description: 'Change its aim (updateDialogue).' },
    ADD_RESPONSIBLE: { description: 'Make someone responsible (addResponsible).' },
    ADD_ACTIVITY: { description: 'Add an activity (addDialogueActivity).' },
    CARRY_OUT: { description: 'Record that it was carried out (carryOutDialogue).' },
    RECORD_FINDING: { description: 'Record a finding (recordFinding).' },
    COMPLETE: { description: 'Complete it, which publishes its findings (completeDialogue).' },
    REOPEN: { description: 'Put right that it was completed (reopenDialogue).' },
  },
});

export const FindingVerb = builder.enumType('FindingVerb', {
  description: 'What can be done with a finding.',
  values: {
    UPDATE: { description: 'Change it (updateFinding).' },
    REMOVE: { description: 'Remove what was recorded by mistake (removeFinding).' },
    ASK: { description: 'Record a question about it (askAboutFinding).' },
  },
});
