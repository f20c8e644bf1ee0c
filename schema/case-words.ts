import { builder } from './builder.ts';

export const CaseHorizon = builder.enumType('CaseHorizon', {
  description: 'How long a case reaches.',
  values: {
    LONG: { description: 'A longer perspective.' },
    SHORT: { description: 'A shorter perspective.' },
  },
});

export const CaseOrigin = builder.enumType('CaseOrigin', {
  description: 'Where a case comes from.',
  values: {
    DIALOGUE: { description: 'Findings of a dialogue.' },
    RESIDENT: { description: 'Sent in by a resident.' },
    MUNICIPAL_PLAN: { description: 'A plan of the municipality.' },
    COMMITTEE: { description: 'The committee itself.' },
  },
});

export const CaseCategory = builder.enumType('CaseCategory', {
  description: 'What a status means; fixed, whatever it is called.',
  values: {
    RAISED: { description: 'Raised.' },
    UNDER_CONSIDERATION: { description: 'Under consideration.' },
    PRIORITISED: { description: 'Prioritised.' },
    IN_PROGRESS: { description: 'In progress.' },
    WAITING: { description: 'Waiting for the municipality.' },
    IN_TREATMENT: { description: 'In political treatment.' },
    ACHIEVED: { description: 'Achieved; it closes the case.' },
    CLOSED_WITHOUT_RESULT: { description: 'Closed without result; it closes the case.' },
    FORWARDED: { description: 'Forwarded to someone else; it closes the case.' },
    WITHDRAWN: { description: 'Withdrawn; it closes the case.' },
  },
});
