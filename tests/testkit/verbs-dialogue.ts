import type { Removed } from './shapes.ts';
import type { Dialogue, Finding } from './shapes-people.ts';

/** What the verbs of dialogues and exchanges answer with. */
export interface VerbsOfDialogue {
  planDialogue: Dialogue;
  recordFinding: Finding;
  removeFinding: Removed;
  updateDialogue: Dialogue;
  updateFinding: Finding;
}
