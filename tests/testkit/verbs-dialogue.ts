import type { Removed } from './shapes.ts';
import type { CaseTheme } from './shapes-case.ts';
import type { Dialogue, DialogueActivity, DialogueResponsible, Finding, FindingQuestion } from './shapes-people.ts';

/** What the verbs of dialogues and exchanges answer with. */
export interface VerbsOfDialogue {
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
