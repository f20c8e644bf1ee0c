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

export const EvaluationVerb = builder.enumType('EvaluationVerb', {
  description: 'What can be done with an evaluation.',
  values: {
    CONTRIBUTE: {
      description: 'Record what a group contributed (contribute, updateContribution, removeContribution).',
    },
    SUMMARISE: { description: 'Write what it came to (summariseEvaluation).' },
    SUBMIT: { description: 'Submit it to a political body (submitEvaluation).' },
    TREAT: { description: 'Record that it was treated (treatEvaluation).' },
  },
});

export const Contributor = builder.enumType('Contributor', {
  description: 'Who contributes to an evaluation.',
  values: {
    RESIDENTS: { description: 'The residents of the committee.' },
    POLITICIANS: { description: 'The politicians of the committee.' },
    COORDINATOR: { description: "The municipality's coordinator." },
  },
});
