import type { Removed } from './shapes.ts';
import type { AgreementAssignment, AgreementItem, AgreementVersion } from './shapes-agreement.ts';

/** What the verbs of agreements answer with. */
export interface VerbsOfAgreement {
  addAgreementAssignment: AgreementAssignment;
  adoptAgreement: AgreementVersion;
  amendAgreement: AgreementVersion;
  discardAgreementDraft: Removed;
  draftAgreement: AgreementVersion;
  refreshAgreementDraft: AgreementVersion;
  removeAgreementAssignment: Removed;
  updateAgreementDraft: AgreementVersion;
  updateAgreementItem: AgreementItem;
}
