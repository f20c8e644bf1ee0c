import { builder } from './builder.ts';

export const WayOfWorking = builder.enumType('WayOfWorking', {
  description: 'How a committee works on a case.',
  values: {
    WORKING_GROUP: { description: 'In a working group.' },
    INDIVIDUAL: { description: 'One or several members on their own.' },
    WHOLE_COMMITTEE: { description: 'The whole committee.' },
    OTHER: { description: 'Another way, told in words.' },
  },
});
