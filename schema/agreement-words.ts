import { builder } from './builder.ts';

export const AgreementStatus = builder.enumType('AgreementStatus', {
  description: 'Where a version of an agreement stands.',
  values: {
    DRAFT: { description: 'Being drafted.' },
    ADOPTED: { description: 'Adopted and in force.' },
    SUPERSEDED: { description: 'Adopted, and followed by a later version.' },
  },
});

export const AgreementVerb = builder.enumType('AgreementVerb', {
  description: 'What can be done with an agreement.',
  values: { AMEND: { description: 'Draft the next version from the adopted one (amendAgreement).' } },
});

export const AgreementVersionVerb = builder.enumType('AgreementVersionVerb', {
  description: 'What can be done with a version of an agreement.',
  values: {
    UPDATE: { description: 'Change its texts and its cases (updateAgreementDraft, updateAgreementItem).' },
    REFRESH: { description: 'Take the priorities anew (refreshAgreementDraft).' },
    ADOPT: { description: 'Record that it was adopted (adoptAgreement).' },
    DISCARD: { description: 'Throw it away (discardAgreementDraft).' },
  },
});
