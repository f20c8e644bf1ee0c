import {
  addPhaseTemplate,
  changePhaseTemplate,
  removePhaseTemplate,
} from '@naerhjul/domain/wheel/phase-template.service.ts';
import { publishWheelVersion } from '@naerhjul/domain/wheel/publish-wheel-version.ts';
import {
  createWheel,
  discardWheelVersion,
  draftWheelVersion,
  noteWheelVersion,
  renameWheel,
} from '@naerhjul/domain/wheel/wheel.service.ts';
import { builder } from './builder.ts';
import { LocalizedTextInput } from './texts.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';
import { PhaseTemplate, Wheel, WheelVersion } from './wheel.ts';
import { ActorGroup, Duty } from './wheel-words.ts';
import { PhaseKind, WindowInput } from './window.ts';

const ThemeInput = builder.inputType('ThemeInput', {
  description: 'A main theme of a phase.',
  fields: (t) => ({
    text: t.field({ type: LocalizedTextInput, required: true, description: 'The theme.' }),
    statements: t.stringList({ description: 'The statements of the source text that it covers, such as S8.' }),
  }),
});

const ResponsibilityInput = builder.inputType('ResponsibilityInput', {
  description: 'Who does what in a phase.',
  fields: (t) => ({
    actor: t.field({ type: ActorGroup, required: true, description: 'The group.' }),
    duty: t.field({ type: Duty, required: true, description: 'What it does, as a word that can be asked for.' }),
    text: t.field({ type: LocalizedTextInput, required: true, description: 'What it does, in a sentence.' }),
    statements: t.stringList({ description: 'The statements of the source text that it covers, such as S12.' }),
  }),
});

verb('createWheel', 'Wheel', {
  description: 'Registers a wheel with an empty first draft.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    name: t.field({ type: LocalizedTextInput, required: true, description: 'Its name.' }),
  }),
  run: (act, input) => createWheel(act, input),
});

verb('renameWheel', 'Wheel', {
  description: "Changes a wheel's name.",
  input: (t) => ({
    id: t.globalID({ required: true, for: Wheel, description: 'The wheel.' }),
    name: t.field({ type: LocalizedTextInput, required: true, description: 'Its new name.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => renameWheel(act, { ...input, id: id.id }),
});

verb('draftWheelVersion', 'WheelVersion', {
  description: 'Drafts a new version of a wheel, as a copy of another version.',
  input: (t) => ({
    wheelId: t.globalID({ required: true, for: Wheel, description: 'The wheel.' }),
    basedOnId: t.globalID({ for: WheelVersion, description: 'The version to copy; the latest unless given.' }),
    note: t.string({ description: 'What is new in it, in a sentence.' }),
  }),
  run: (act, { wheelId, basedOnId, ...input }) =>
    draftWheelVersion(act, { ...input, wheelId: wheelId.id, basedOnId: basedOnId?.id }),
});

verb('noteWheelVersion', 'WheelVersion', {
  description: 'Says in a sentence what is new in a draft.',
  input: (t) => ({
    id: t.globalID({ required: true, for: WheelVersion, description: 'The draft.' }),
    note: t.string({ description: 'What is new in it; null for nothing.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, note, ...input }) => noteWheelVersion(act, { ...input, note: note ?? null, id: id.id }),
});

verb('publishWheelVersion', 'WheelVersion', {
  description: 'Publishes a draft. From then on it is immutable, and years can be opened from it.',
  input: (t) => ({
    id: t.globalID({ required: true, for: WheelVersion, description: 'The draft.' }),
    reason: t.string({ description: 'Why, for the change log.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => publishWheelVersion(act, { ...input, id: id.id }),
});

verbThatRemoves('discardWheelVersion', 'WheelVersion', {
  description: 'Throws a draft away.',
  input: (t) => ({
    id: t.globalID({ required: true, for: WheelVersion, description: 'The draft.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => discardWheelVersion(act, { ...input, id: id.id }),
});

verb('addPhaseTemplate', 'PhaseTemplate', {
  description: 'Adds a phase to a draft; those after it move down.',
  input: (t) => ({
    wheelVersionId: t.globalID({ required: true, for: WheelVersion, description: 'The draft.' }),
    position: t.int({ description: 'Its place, from 1; at the end unless given.' }),
    kind: t.field({ type: PhaseKind, required: true, description: 'What kind of activity it is.' }),
    title: t.field({ type: LocalizedTextInput, required: true, description: 'The activity.' }),
    optional: t.boolean({ description: 'Whether each committee decides if it wants it (R06).' }),
    window: t.field({ type: WindowInput, required: true, description: 'The months in which it belongs.' }),
    statements: t.stringList({ description: 'The statements of the source text that it covers.' }),
    themes: t.field({ type: [ThemeInput], description: 'Its main themes, in order.' }),
    responsibilities: t.field({ type: [ResponsibilityInput], description: 'Who does what, in order.' }),
  }),
  run: (act, { wheelVersionId, ...input }) => addPhaseTemplate(act, { ...input, wheelVersionId: wheelVersionId.id }),
});

verb('changePhaseTemplate', 'PhaseTemplate', {
  description: 'Changes a phase of a draft. Themes and responsibilities, where given, replace those that were there.',
  input: (t) => ({
    id: t.globalID({ required: true, for: PhaseTemplate, description: 'The phase.' }),
    position: t.int({ description: 'Its new place, from 1.' }),
    kind: t.field({ type: PhaseKind, description: 'What kind of activity it is.' }),
    title: t.field({ type: LocalizedTextInput, description: 'The activity.' }),
    optional: t.boolean({ description: 'Whether each committee decides if it wants it (R06).' }),
    window: t.field({ type: WindowInput, description: 'The months in which it belongs.' }),
    statements: t.stringList({ description: 'The statements of the source text that it covers.' }),
    themes: t.field({ type: [ThemeInput], description: 'Its main themes, in order.' }),
    responsibilities: t.field({ type: [ResponsibilityInput], description: 'Who does what, in order.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => changePhaseTemplate(act, { ...input, id: id.id }),
});

verbThatRemoves('removePhaseTemplate', 'PhaseTemplate', {
  description: 'Removes a phase from a draft; those after it move up.',
  input: (t) => ({
    id: t.globalID({ required: true, for: PhaseTemplate, description: 'The phase.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removePhaseTemplate(act, { ...input, id: id.id }),
});
