import {
  publishGoodExample,
  recordGoodExample,
  removeGoodExample,
  unpublishGoodExample,
  updateGoodExample,
} from '@naerhjul/domain/good-example/good-example.service.ts';
import type { builder } from './builder.ts';
import { Case } from './case.ts';
import { Committee } from './committee.ts';
import { Cycle } from './cycle.ts';
import { Exchange } from './exchange.ts';
import { GoodExample } from './good-example.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

type InputBuilder = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

const theExample = { required: true, for: GoodExample, description: 'The good example.' } as const;

const links = (t: InputBuilder) => ({
  cycleId: t.globalID({ for: Cycle, description: "The committee's year it belongs to." }),
  exchangeId: t.globalID({ for: Exchange, description: 'The exchange in which it was told.' }),
  caseId: t.globalID({ for: Case, description: 'The case it is about.' }),
});

interface Linked {
  readonly cycleId?: { readonly id: string } | null | undefined;
  readonly exchangeId?: { readonly id: string } | null | undefined;
  readonly caseId?: { readonly id: string } | null | undefined;
}

function unlinked<Input extends Linked>({ cycleId, exchangeId, caseId, ...input }: Input) {
  return {
    ...input,
    cycleId: cycleId && cycleId.id,
    exchangeId: exchangeId && exchangeId.id,
    caseId: caseId && caseId.id,
  };
}

verb('recordGoodExample', 'GoodExample', {
  description: 'Records a good example to learn from. Only staff see it until it is published.',
  input: (t) => ({
    committeeId: t.globalID({ required: true, for: Committee, description: 'The committee.' }),
    title: t.string({ required: true, description: 'What it is called.' }),
    whatWasDone: t.string({ required: true, description: 'What was done.' }),
    result: t.string({ required: true, description: 'What came of it.' }),
    ...links(t),
  }),
  run: (act, { committeeId, ...input }) => recordGoodExample(act, { ...unlinked(input), committeeId: committeeId.id }),
});

verb('updateGoodExample', 'GoodExample', {
  description: 'Changes a good example, or what it is an example of. What is left out stays; null empties a link.',
  input: (t) => ({
    id: t.globalID(theExample),
    title: t.string({ description: 'What it is called.' }),
    whatWasDone: t.string({ description: 'What was done.' }),
    result: t.string({ description: 'What came of it.' }),
    ...links(t),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateGoodExample(act, { ...unlinked(input), id: id.id }),
});

verb('publishGoodExample', 'GoodExample', {
  description: 'Lets everyone read a good example.',
  input: (t) => ({ id: t.globalID(theExample), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => publishGoodExample(act, { ...input, id: id.id }),
});

verb('unpublishGoodExample', 'GoodExample', {
  description: 'Takes a good example back from the public, which is told so.',
  input: (t) => ({
    id: t.globalID(theExample),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => unpublishGoodExample(act, { ...input, id: id.id }),
});

verbThatRemoves('removeGoodExample', 'GoodExample', {
  description: 'Removes a good example that was recorded by mistake.',
  input: (t) => ({
    id: t.globalID(theExample),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeGoodExample(act, { ...input, id: id.id }),
});
