import type { Removed } from './shapes.ts';
import type { CaseTheme } from './shapes-case.ts';
import type {
  Dialogue,
  DialogueActivity,
  DialogueResponsible,
  Exchange,
  ExchangeInvitation,
  Finding,
  FindingQuestion,
  GoodExample,
} from './shapes-people.ts';

/** What the verbs of dialogues and exchanges answer with. */
export interface VerbsOfDialogue {
  answerInvitation: ExchangeInvitation;
  cancelExchange: Exchange;
  carryOutExchange: Exchange;
  confirmExchange: Exchange;
  inviteToExchange: ExchangeInvitation;
  planExchange: Exchange;
  publishGoodExample: GoodExample;
  recordGoodExample: GoodExample;
  removeGoodExample: Removed;
  reopenExchange: Exchange;
  unpublishGoodExample: GoodExample;
  updateExchange: Exchange;
  updateGoodExample: GoodExample;
  addDialogueActivity: DialogueActivity;
  addResponsible: DialogueResponsible;
  answerQuestion: FindingQuestion;
  askAboutFinding: FindingQuestion;
  carryOutDialogue: Dialogue;
  completeDialogue: Dialogue;
  createCaseTheme: CaseTheme;
  offerCaseTheme: CaseTheme;
  planDialogue: Dialogue;
  recordFinding: Finding;
  removeDialogueActivity: Removed;
  removeFinding: Removed;
  removeQuestion: Removed;
  removeResponsible: Removed;
  reopenDialogue: Dialogue;
  retireCaseTheme: CaseTheme;
  updateCaseTheme: CaseTheme;
  updateDialogue: Dialogue;
  updateDialogueActivity: DialogueActivity;
  updateFinding: Finding;
}
