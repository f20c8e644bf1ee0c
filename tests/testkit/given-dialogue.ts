import type { CarryOut } from './world.ts';

type Values = Readonly<Record<string, unknown>>;

/** Dialogues and exchanges that a test may start from, brought about through the public verbs. */
export function dialogueGivens({ carryOut }: { readonly carryOut: CarryOut }) {
  const givenDialogue = (cycleId: string, changes: Values = {}) =>
    carryOut('planDialogue', { cycleId, aim: 'Hva skal til for at unge trives her?', ...changes });

  const givenFinding = (dialogueId: string, changes: Values = {}) =>
    carryOut('recordFinding', { dialogueId, type: 'NEED', text: 'De unge mangler et sted å være', ...changes });

  return { givenDialogue, givenFinding };
}
