import { builder } from './builder.ts';

export const TrainingSubject = builder.enumType('TrainingSubject', {
  description: 'What a training is about.',
  values: {
    COMMITTEE_SCHEME: { description: 'The committees and how they work.' },
    PARTICIPATION: { description: 'Participation.' },
    OTHER: { description: 'Something else.' },
  },
});

export const TrainingRole = builder.enumType('TrainingRole', {
  description: 'Whom training is for.',
  values: {
    RESIDENT: { description: 'The residents.' },
    POLITICIAN: { description: 'The politicians.' },
  },
});

export const TrainingVerb = builder.enumType('TrainingVerb', {
  description: 'What can be done with a training.',
  values: {
    UPDATE: { description: 'Put its record right (updateTraining).' },
    REMOVE: { description: 'Remove what was recorded by mistake (removeTraining).' },
  },
});
