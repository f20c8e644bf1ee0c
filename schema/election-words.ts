import { builder } from './builder.ts';

export const ElectionStatus = builder.enumType('ElectionStatus', {
  description: 'Where an election stands.',
  values: {
    PLANNED: { description: 'Planned.' },
    HELD: { description: 'Held.' },
    CANCELLED: { description: 'Cancelled.' },
  },
});

export const ElectionVerb = builder.enumType('ElectionVerb', {
  description: 'What can be done with an election.',
  values: {
    NOMINATE: { description: 'Record who stands, or no longer does (nominate, withdrawCandidacy).' },
    UPDATE: { description: 'Put its meeting or term right (updateElection).' },
    HOLD: { description: 'Record its result (holdElection).' },
    CANCEL: { description: 'Cancel it (cancelElection).' },
  },
});
