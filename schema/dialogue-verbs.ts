import { carryOutDialogue, completeDialogue, reopenDialogue } from '@naerhjul/domain/dialogue/dialogue-status.ts';
import { planDialogue, updateDialogue } from '@naerhjul/domain/dialogue/plan-dialogue.ts';
import { addResponsible, removeResponsible } from '@naerhjul/domain/dialogue/responsible.ts';
import { Cycle } from './cycle.ts';
import { Dialogue, DialogueResponsible } from './dialogue.ts';
import { DialogueDuty } from './dialogue-words.ts';
import { Person } from './person.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

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

verb('addResponsible', 'DialogueResponsible', {
  description:
    'Makes a person responsible for planning a dialogue or carrying it out: one with a resident seat on that day (R05).',
  input: (t) => ({
    dialogueId: t.globalID(theDialogue),
    personId: t.globalID({ required: true, for: Person, description: 'The person.' }),
    duty: t.field({ type: DialogueDuty, required: true, description: 'What the person is responsible for.' }),
    startsOn: t.field({ type: 'Date', required: true, description: 'The day it begins.' }),
    overrideReason: t.string({ description: 'Why someone without a resident seat; must be given for such a person.' }),
  }),
  run: (act, { dialogueId, personId, ...input }) =>
    addResponsible(act, { ...input, dialogueId: dialogueId.id, personId: personId.id }),
});

verbThatRemoves('removeResponsible', 'DialogueResponsible', {
  description: 'Takes back that a person is responsible for a dialogue.',
  input: (t) => ({
    id: t.globalID({ required: true, for: DialogueResponsible, description: 'Who is responsible for what.' }),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeResponsible(act, { ...input, id: id.id }),
});

verb('carryOutDialogue', 'Dialogue', {
  description: 'Records that a dialogue was carried out, and signs off the dialogue phase of the year with it.',
  input: (t) => ({
    id: t.globalID(theDialogue),
    carriedOutOn: t.field({ type: 'Date', required: true, description: 'The day of its last activity.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => carryOutDialogue(act, { ...input, id: id.id }),
});

verb('completeDialogue', 'Dialogue', {
  description: 'Completes a dialogue with at least one finding (R04), and publishes its findings.',
  input: (t) => ({
    id: t.globalID(theDialogue),
    completedOn: t.field({ type: 'Date', description: 'The day it was completed; today unless given.' }),
    overrideReason: t.string({ description: 'Why it is completed without a finding; must be given then.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => completeDialogue(act, { ...input, id: id.id }),
});

verb('reopenDialogue', 'Dialogue', {
  description: 'Puts right that a dialogue was completed. Its findings are no longer published, and portals are told.',
  input: (t) => ({
    id: t.globalID(theDialogue),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => reopenDialogue(act, { ...input, id: id.id }),
});
