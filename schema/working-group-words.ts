import { builder } from './builder.ts';

export const WorkingGroupStatus = builder.enumType('WorkingGroupStatus', {
  description: 'Where a working group stands.',
  values: {
    FORMING: { description: 'Being put together.' },
    ACTIVE: { description: 'At work.' },
    ENDED: { description: 'Ended.' },
  },
});

export const OutsideActorKind = builder.enumType('OutsideActorKind', {
  description: 'What an outside actor is.',
  values: {
    PERSON: { description: 'A person.' },
    ORGANISATION: { description: 'An organisation.' },
  },
});

export const WorkingGroupVerb = builder.enumType('WorkingGroupVerb', {
  description: 'What can be done with a working group.',
  values: {
    UPDATE: { description: 'Change it or who takes part (updateWorkingGroup and its like).' },
    ACTIVATE: { description: 'Set it to work (activateWorkingGroup).' },
    END: { description: 'End it (endWorkingGroup).' },
  },
});
