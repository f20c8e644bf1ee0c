import { builder } from './builder.ts';

export const ElectionStatus = builder.enumType('ElectionStatus', {
  description: 'Where an election stands.',
  values: {
    PLANNED: { description: 'Planned.' },
    HELD: { description: 'Held.' },
    CANCELLED: { description: 'Cancelled.' },
  },
});
