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

export const PersonVerb = builder.enumType('PersonVerb', {
  description: 'What can be done with a person.',
  values: {
    UPDATE: { description: 'Put the name or the role right (updatePerson).' },
    RECORD_CONTACT: { description: 'Record how to reach them (recordContact).' },
    ERASE_CONTACT: { description: 'Erase how to reach them, and the year of birth (eraseContact).' },
    RECORD_CONSENT: { description: 'Record that they agreed to be named (recordConsent).' },
    PROTECT: { description: 'Hide the name from everyone (protectPerson).' },
    UNPROTECT: { description: 'Lift that protection (unprotectPerson).' },
    ANONYMISE: { description: 'Take the name away for good (anonymisePerson).' },
  },
});
