import { builder } from './builder.ts';

export const Publication = builder.enumType('Publication', {
  description: 'How a name may be shown.',
  values: {
    PUBLIC: { description: 'The name is shown.' },
    ROLE_ONLY: { description: 'A stable pseudonym is shown instead, such as Innbyggerrepresentant 3.' },
    HIDDEN: { description: 'A protected person: a pseudonym is shown, at once and everywhere.' },
  },
});

export const SeatKind = builder.enumType('SeatKind', {
  description: 'Whom a seat is for.',
  values: {
    RESIDENT: { description: 'A resident of the district.' },
    POLITICIAN: { description: 'A politician, appointed by the council.' },
    YOUTH_OBSERVER: { description: 'A young observer without a vote.' },
  },
});
