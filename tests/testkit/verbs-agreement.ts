import type { Removed } from './shapes.ts';
import type {
  AgreementAssignment,
  AgreementItem,
  AgreementVersion,
  AnnualReport,
  Evaluation,
  EvaluationContribution,
} from './shapes-agreement.ts';

/** What the verbs of agreements, evaluations and reports answer with. */
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
  contribute: EvaluationContribution;
  removeContribution: Removed;
  startEvaluation: Evaluation;
  startSchemeEvaluation: Evaluation;
  submitEvaluation: Evaluation;
  summariseEvaluation: Evaluation;
  treatEvaluation: Evaluation;
  updateContribution: EvaluationContribution;
  generateAnnualReport: AnnualReport;
  generateCollatedReport: AnnualReport;
  submitAnnualReport: AnnualReport;
  treatAnnualReport: AnnualReport;
  writeForeword: AnnualReport;
}
