import {
  createCaseTheme,
  offerCaseTheme,
  retireCaseTheme,
  updateCaseTheme,
} from '@naerhjul/domain/case-theme/case-theme.service.ts';
import { CaseTheme } from './case-register.ts';
import { LocalizedTextInput } from './texts.ts';
import { expectedVersionField, verb } from './verb.ts';

const theTheme = { required: true, for: CaseTheme, description: 'The theme.' } as const;

verb('createCaseTheme', 'CaseTheme', {
  description: 'Registers a theme that cases and findings can be sorted by.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    name: t.field({ type: LocalizedTextInput, required: true, description: 'What it is called.' }),
  }),
  run: (act, input) => createCaseTheme(act, input),
});

verb('updateCaseTheme', 'CaseTheme', {
  description: 'Calls a theme something else, wherever it is used.',
  input: (t) => ({
    id: t.globalID(theTheme),
    name: t.field({ type: LocalizedTextInput, description: 'What it is called.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateCaseTheme(act, { ...input, id: id.id }),
});

verb('retireCaseTheme', 'CaseTheme', {
  description: 'Stops offering a theme. It stays where it is used.',
  input: (t) => ({
    id: t.globalID(theTheme),
    retiredOn: t.field({ type: 'Date', description: 'The day from which it is not offered; today unless given.' }),
    reason: t.string({ description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => retireCaseTheme(act, { ...input, id: id.id }),
});

verb('offerCaseTheme', 'CaseTheme', {
  description: 'Puts right that a theme was retired: it is offered again.',
  input: (t) => ({
    id: t.globalID(theTheme),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => offerCaseTheme(act, { ...input, id: id.id }),
});
