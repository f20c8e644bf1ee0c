import { builder } from './builder.ts';

export const WheelVersionStatus = builder.enumType('WheelVersionStatus', {
  description: 'Where a version of a wheel stands.',
  values: {
    DRAFT: { description: 'Being written; only the municipality sees it.' },
    PUBLISHED: { description: 'Published; it can no longer be changed.' },
  },
});

export const ActorGroup = builder.enumType('ActorGroup', {
  description: 'Who carries a responsibility.',
  values: {
    RESIDENTS: { description: 'The residents of the committee.' },
    POLITICIANS: { description: 'The politicians of the committee.' },
    LEADER: { description: "The committee's leader." },
    MAYOR: { description: 'The mayor.' },
    COORDINATOR: { description: "The municipality's coordinator." },
    COMMITTEE: { description: 'The whole committee.' },
  },
});

export const Duty = builder.enumType('Duty', {
  description: 'What a group does in a phase.',
  values: {
    PLAN: { description: 'Plans the activity.' },
    CARRY_OUT: { description: 'Carries the activity out.' },
    CHOOSE_METHOD: { description: 'Chooses the method.' },
    DECIDE_FORM: { description: 'Decides how it is done.' },
    PRESENT: { description: 'Presents what came out.' },
    DISCUSS: { description: 'Discusses.' },
    PRIORITISE: { description: 'Prioritises.' },
    AGREE: { description: 'Makes the yearly agreement.' },
    LISTEN: { description: 'Listens.' },
    ASK: { description: 'Asks in order to understand.' },
    ADVISE: { description: 'Gives advice.' },
    ATTEND_TRAINING: { description: 'Takes part in training.' },
    MEET: { description: 'Meets for an informal talk.' },
    SHARE: { description: 'Shares experience.' },
    EVALUATE: { description: 'Evaluates.' },
    SETTLE: { description: 'Settles the status of cases.' },
    ELECT: { description: 'Elects new residents.' },
    SUBMIT: { description: 'Sends a document to political treatment.' },
    SUPPORT: { description: 'Supports the others.' },
  },
});
