import { settleCase, settleCases, unsettleCase } from '@naerhjul/domain/settlement/settle-case.ts';
import { builder } from './builder.ts';
import { Case } from './case.ts';
import { Cycle } from './cycle.ts';
import { Settlement } from './settlement.ts';
import { SettlementOutcome } from './settlement-words.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

const CarriedOverInput = builder.inputType('CarriedOverInput', {
  description: 'A case that is carried over to the next year.',
  fields: (t) => ({
    caseId: t.globalID({ required: true, for: Case, description: 'The case.' }),
    note: t.string({ description: 'A note, such as what remains.' }),
  }),
});

const theYear = { required: true, for: Cycle, description: "The committee's year." } as const;

verb('settleCase', 'Settlement', {
  description: 'Says what became of a case in a year (R15). Said again, it puts right what was said.',
  input: (t) => ({
    cycleId: t.globalID(theYear),
    caseId: t.globalID({ required: true, for: Case, description: 'A case that is dealt with in the year.' }),
    outcome: t.field({
      type: SettlementOutcome,
      required: true,
      description: 'SETTLED for a case whose status closes it, CARRIED_OVER for any other.',
    }),
    note: t.string({ description: 'A note; null takes it away.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { cycleId, caseId, ...input }) => settleCase(act, { ...input, cycleId: cycleId.id, caseId: caseId.id }),
});

verb('settleCases', 'Cycle', {
  description:
    'Settles every case of a year whose status closes it, and carries over those that are named; the rest stays on the closing checklist (R15).',
  input: (t) => ({
    cycleId: t.globalID(theYear),
    carriedOver: t.field({ type: [CarriedOverInput], description: 'The cases that are carried over.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { cycleId, carriedOver, ...input }) =>
    settleCases(act, {
      ...input,
      cycleId: cycleId.id,
      carriedOver: carriedOver?.map(({ caseId, note }) => ({ caseId: caseId.id, note })),
    }),
});

verbThatRemoves('unsettleCase', 'Settlement', {
  description: 'Takes back what was said of a case, while the year is open.',
  input: (t) => ({
    id: t.globalID({ required: true, for: Settlement, description: 'What was said of the case.' }),
    reason: t.string({ required: true, description: 'Why it is taken back.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => unsettleCase(act, { ...input, id: id.id }),
});
