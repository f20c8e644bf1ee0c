import { closeCycle } from '@naerhjul/domain/closing/close-cycle.ts';
import { overrideRule, withdrawOverride } from '@naerhjul/domain/closing/set-rule-aside.ts';
import { builder } from './builder.ts';
import { Cycle } from './cycle.ts';
import { RuleOverride } from './settlement.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

const RuleOverrideInput = builder.inputType('RuleOverrideInput', {
  description: 'A rule that is set aside, and why.',
  fields: (t) => ({
    rule: t.string({ required: true, description: 'The id of the rule: one that blocks the closing, such as R02.' }),
    reason: t.string({ required: true, description: 'Why it is set aside.' }),
  }),
});

verb('closeCycle', 'Cycle', {
  description:
    "Closes and freezes a committee's year. What blocks (R02, R03, R04, R15) is kept or set aside with a reason; every case is settled, and those carried over go on to the next open year.",
  input: (t) => ({
    cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }),
    closedOn: t.field({ type: 'Date', description: 'The day it is closed; today unless given, never a day to come.' }),
    overrides: t.field({
      type: [RuleOverrideInput],
      description: 'Rules that are set aside; recorded where they are lacking.',
    }),
    carryTo: t.globalID({
      for: Cycle,
      description:
        'The later open year of the same committee that cases are carried over to; the next one unless given. Without one they go on to the year that is opened next.',
    }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { cycleId, carryTo, overrides, ...input }) =>
    closeCycle(act, { ...input, cycleId: cycleId.id, carryTo: carryTo?.id, overrides: overrides && [...overrides] }),
});

verb('overrideRule', 'RuleOverride', {
  description: 'Sets aside a rule that would block the closing of a year, before it is closed, and records why.',
  input: (t) => ({
    cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }),
    rule: t.string({ required: true, description: 'The id of the rule: one that blocks the closing, such as R02.' }),
    reason: t.string({ required: true, description: 'Why it is set aside.' }),
  }),
  run: (act, { cycleId, ...input }) => overrideRule(act, { ...input, cycleId: cycleId.id }),
});

verbThatRemoves('withdrawOverride', 'RuleOverride', {
  description: 'Takes back that a rule was set aside, while the year is open; it blocks again.',
  input: (t) => ({
    id: t.globalID({ required: true, for: RuleOverride, description: 'That the rule was set aside.' }),
    reason: t.string({ required: true, description: 'Why it is taken back.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => withdrawOverride(act, { ...input, id: id.id }),
});
