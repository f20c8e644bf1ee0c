import { planDialogue, updateDialogue } from '@naerhjul/domain/dialogue/plan-dialogue.ts';
import { Cycle } from './cycle.ts';
import { Dialogue } from './dialogue.ts';
import { expectedVersionField, verb } from './verb.ts';

const theDialogue = { required: true, for: Dialogue, description: 'The dialogue.' } as const;

verb('planDialogue', 'Dialogue', {
  description:
    "Plans the dialogue with residents of a committee's year: there is one (R03), and it may consist of several activities.",
  input: (t) => ({
    cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }),
    aim: t.string({ description: 'What the committee wants to know.' }),
  }),
  run: (act, { cycleId, ...input }) => planDialogue(act, { ...input, cycleId: cycleId.id }),
});

verb('updateDialogue', 'Dialogue', {
  description: 'Changes what the committee wants to know.',
  input: (t) => ({
    id: t.globalID(theDialogue),
    aim: t.string({ description: 'What the committee wants to know; null for nothing in particular.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateDialogue(act, { ...input, id: id.id }),
});
