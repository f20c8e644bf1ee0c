import { builder } from './builder.ts';

export const OfficeKind = builder.enumType('OfficeKind', {
  description: 'An office within a committee.',
  values: {
    LEADER: { description: 'The leader.' },
    DEPUTY_LEADER: { description: 'The deputy leader.' },
  },
});
