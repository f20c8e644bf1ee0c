import { builder } from './builder.ts';

export const EvaluationLevel = builder.enumType('EvaluationLevel', {
  description: 'What is evaluated.',
  values: {
    SCHEME: { description: 'The scheme as a whole.' },
    COMMITTEE: { description: 'One committee.' },
  },
});

export const TreatmentStatus = builder.enumType('TreatmentStatus', {
  description: 'Where a document stands on its way to political treatment (R19).',
  values: {
    DRAFT: { description: 'Being written.' },
    SUBMITTED: { description: 'Submitted to a political body.' },
    TREATED: { description: 'Treated by it.' },
  },
});
