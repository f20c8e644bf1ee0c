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

export const VisitVerb = builder.enumType('VisitVerb', {
  description: 'What can be done with a visit by the mayor.',
  values: {
    UPDATE: { description: 'Change it (updateVisit).' },
    CONFIRM: { description: 'Confirm it (confirmVisit).' },
    HOLD: { description: 'Record that it was held (holdVisit).' },
    CANCEL: { description: 'Cancel it (cancelVisit).' },
    REOPEN: { description: 'Put right that it was marked as held or cancelled (reopenVisit).' },
  },
});
