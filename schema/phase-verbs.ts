import { addPhase, removePhase } from '@naerhjul/domain/cycle/add-phase.ts';
import { changePhase, resumePhase, skipPhase } from '@naerhjul/domain/cycle/change-phase.ts';
import { chooseOptionalPhase } from '@naerhjul/domain/cycle/choose-optional-phase.ts';
import { datePhase, signOffPhase } from '@naerhjul/domain/cycle/date-phase.ts';
import { Cycle } from './cycle.ts';
import { PhaseChoice } from './cycle-words.ts';
import { Phase } from './phase.ts';
import { LocalizedTextInput } from './texts.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';
import { PhaseKind, WindowInput } from './window.ts';

const thePhase = { required: true, for: Phase, description: 'The phase.' } as const;

verb('chooseOptionalPhase', 'Phase', {
  description: 'Records what the committee decided about an optional phase (R06).',
  input: (t) => ({
    id: t.globalID(thePhase),
    choice: t.field({ type: PhaseChoice, required: true, description: 'What it decided.' }),
    on: t.field({ type: 'Date', description: 'The day it decided; today unless given.' }),
    reason: t.string({ description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => chooseOptionalPhase(act, { ...input, id: id.id }),
});

verb('addPhase', 'Phase', {
  description:
    "Adds a phase that the wheel does not have to a committee's year. It shows as a divergence; an added meeting is an extra one (R02).",
  input: (t) => ({
    cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }),
    position: t.int({ description: 'Its place, from 1; at the end unless given.' }),
    kind: t.field({ type: PhaseKind, required: true, description: 'What kind of activity it is.' }),
    title: t.field({ type: LocalizedTextInput, required: true, description: 'The activity.' }),
    window: t.field({ type: WindowInput, required: true, description: 'The months in which it belongs.' }),
    optional: t.boolean({ description: 'Whether the committee decides if it wants it (R06).' }),
    reason: t.string({ required: true, description: 'Why it is added.' }),
  }),
  run: (act, { cycleId, ...input }) => addPhase(act, { ...input, cycleId: cycleId.id }),
});

verb('changePhase', 'Phase', {
  description:
    "Gives a phase the committee's own title or window; null goes back to the wheel's. It shows as a divergence.",
  input: (t) => ({
    id: t.globalID(thePhase),
    title: t.field({ type: LocalizedTextInput, description: "The own title; null for the wheel's." }),
    window: t.field({ type: WindowInput, description: "The own window; null for the wheel's." }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => changePhase(act, { ...input, id: id.id }),
});

verb('datePhase', 'Phase', {
  description: 'Sets the days of a phase that is not a meeting. Moving them needs a reason, and the old days are kept.',
  input: (t) => ({
    id: t.globalID(thePhase),
    startsOn: t.field({ type: 'Date', required: true, description: 'The first day.' }),
    endsOn: t.field({ type: 'Date', description: 'The last day; none for a single day.' }),
    place: t.string({ description: 'Where.' }),
    reason: t.string({ description: 'Why; must be given when the days are moved.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => datePhase(act, { ...input, id: id.id }),
});

verb('signOffPhase', 'Phase', {
  description: 'Signs off that a phase that is not a meeting was carried out.',
  input: (t) => ({
    id: t.globalID(thePhase),
    doneOn: t.field({ type: 'Date', description: 'The day it is signed off as carried out; today unless given.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => signOffPhase(act, { ...input, id: id.id }),
});

verb('skipPhase', 'Phase', {
  description: 'Records that a phase is left out this year, and why. It shows as a divergence.',
  input: (t) => ({
    id: t.globalID(thePhase),
    on: t.field({ type: 'Date', description: 'The day it was decided; today unless given.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => skipPhase(act, { ...input, id: id.id }),
});

verb('resumePhase', 'Phase', {
  description: 'Puts right that a phase was marked as skipped or done.',
  input: (t) => ({
    id: t.globalID(thePhase),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => resumePhase(act, { ...input, id: id.id }),
});

verbThatRemoves('removePhase', 'Phase', {
  description: 'Removes a phase that the committee added. A phase of the wheel is skipped instead.',
  input: (t) => ({
    id: t.globalID(thePhase),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removePhase(act, { ...input, id: id.id }),
});
