import { builder } from './builder.ts';

export const VisitStatus = builder.enumType('VisitStatus', {
  description: 'Where a visit stands.',
  values: {
    PLANNED: { description: 'Planned.' },
    CONFIRMED: { description: 'Confirmed with the mayor.' },
    HELD: { description: 'Held.' },
    CANCELLED: { description: 'Cancelled.' },
  },
});
