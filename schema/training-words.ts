import { builder } from './builder.ts';

export const TrainingSubject = builder.enumType('TrainingSubject', {
  description: 'What a training is about.',
  values: {
    COMMITTEE_SCHEME: { description: 'The committees and how they work.' },
    PARTICIPATION: { description: 'Participation.' },
    OTHER: { description: 'Something else.' },
  },
});
