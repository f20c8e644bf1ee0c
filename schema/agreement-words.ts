import { builder } from './builder.ts';

export const AgreementStatus = builder.enumType('AgreementStatus', {
  description: 'Where a version of an agreement stands.',
  values: {
    DRAFT: { description: 'Being drafted.' },
    ADOPTED: { description: 'Adopted and in force.' },
    SUPERSEDED: { description: 'Adopted, and followed by a later version.' },
  },
});
