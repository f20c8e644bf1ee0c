import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { checklistOf, type Checklist } from '@naerhjul/domain/closing/closing-checklist.ts';
import { inTheWay, type ChecklistRow, type Figure } from '@naerhjul/domain/closing/closing.rules.ts';
import { RULES } from '@naerhjul/domain/rule/rules.ts';
import { RuleStrength } from './advice.ts';
import { builder } from './builder.ts';
import { Cycle } from './cycle.ts';
import { inLanguage, languageArg } from './texts.ts';

const ChecklistStatus = builder.enumType('ChecklistStatus', {
  description: 'How it stands with a rule when a year is to be closed.',
  values: {
    KEPT: { description: 'It is kept.' },
    LACKING: { description: 'Something is lacking; strength tells whether that is in the way.' },
    OVERRIDDEN: { description: 'Something is lacking, and the rule is set aside with a reason.' },
  },
});

const ChecklistFigure = builder.objectRef<Figure>('ChecklistFigure').implement({
  description: 'So many of something, and how many there are to be, such as 3 of 4 meetings held.',
  fields: (t) => ({
    what: t.exposeString('what', { description: 'What is counted, as one word, such as meetingsHeld.' }),
    count: t.exposeInt('count', { description: 'How many there are.' }),
    atLeast: t.exposeInt('atLeast', { description: 'How many there are to be at least.' }),
    atMost: t.exposeInt('atMost', {
      nullable: true,
      description: 'How many there are to be at most; null for no limit.',
    }),
  }),
});

const ChecklistOverride = builder.objectRef<NonNullable<ChecklistRow['override']>>('ChecklistOverride').implement({
  description: 'That a rule was set aside in a year.',
  fields: (t) => ({
    reason: t.exposeString('reason', { description: 'Why.' }),
    decidedOn: t.expose('decidedOn', { type: 'Date', description: 'The day it was decided.' }),
  }),
});

const ChecklistItem = builder.objectRef<ChecklistRow>('ChecklistItem').implement({
  description: 'What one rule says of closing a year.',
  fields: (t) => ({
    rule: t.string({ description: 'The id of the rule, such as R02.', resolve: ({ rule }) => rule }),
    sentence: t.string({
      description: 'The rule in a sentence.',
      args: { language: t.arg(languageArg) },
      resolve: ({ rule }, { language }) => inLanguage(RULES[rule], language ?? 'NB'),
    }),
    strength: t.field({
      type: RuleStrength,
      description:
        'What it does to the closing: P blocks it until it is set aside with a reason, W is advice, D is told only.',
      resolve: ({ strength }) => strength,
    }),
    status: t.expose('status', { type: ChecklistStatus, description: 'How it stands with it.' }),
    lacks: t.stringList({
      description: 'What is lacking, each a word of its own, or the number of a case.',
      resolve: ({ lacks }) => [...lacks],
    }),
    figures: t.field({
      type: [ChecklistFigure],
      description: 'The numbers that it rests on; none where there are none to count.',
      resolve: ({ figures }) => [...figures],
    }),
    cases: t.prismaField({
      type: ['Case'],
      description: 'The cases that lack something.',
      resolve: (query, { caseIds }, _args, { act }) =>
        act.db.case.findMany({
          ...query,
          where: { AND: [seen(act.actor).case], id: { in: [...caseIds] } },
          orderBy: [{ number: 'asc' }, { id: 'asc' }],
        }),
    }),
    override: t.field({
      type: ChecklistOverride,
      nullable: true,
      description: 'That it was set aside in this year; null where it was not.',
      resolve: ({ override }) => override,
    }),
  }),
});

const ClosingChecklist = builder.objectRef<Checklist>('ClosingChecklist').implement({
  description: "What closing a committee's year lacks, rule by rule.",
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day it is computed for.' }),
    ready: t.boolean({
      description: 'Whether nothing blocks the closing.',
      resolve: ({ rows }) => inTheWay(rows).length === 0,
    }),
    items: t.field({
      type: [ChecklistItem],
      description: 'Each rule that concerns the closing: those that block, then advice, then what is told only.',
      resolve: ({ rows }) => [...rows],
    }),
  }),
});

const asOfArg = {
  type: 'Date',
  description: 'The day to answer for: today unless given; of a closed year the day on which it was closed.',
} as const;

builder.prismaObjectFields(Cycle, (t) => ({
  closingChecklist: t.field({
    type: ClosingChecklist,
    nullable: true,
    description: 'What closing it lacks, rule by rule; null for those who may not change it.',
    args: { asOf: t.arg(asOfArg) },
    select: { id: true, municipalityId: true },
    resolve: async ({ id, municipalityId }, { asOf }, { act }) =>
      (await mayChange(act, 'Cycle', { id, municipalityId })) ? checklistOf(act, id, asOf) : null,
  }),
  settlements: t.relation('settlements', {
    description: 'What became of its cases, by number; for everyone once it is closed.',
    query: (_args, { act }) => ({
      where: seen(act.actor).settlement,
      orderBy: [{ caseNumber: 'asc' }, { id: 'asc' }],
    }),
  }),
  overrides: t.relation('overrides', {
    description: 'The rules that were set aside in it; none for those who may not change it.',
    query: (_args, { act }) => ({
      where: seen(act.actor).ruleOverride,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
  }),
}));

builder.queryField('closingChecklist', (t) =>
  t.field({
    type: ClosingChecklist,
    description: "What closing a committee's year lacks, rule by rule.",
    args: {
      cycleId: t.arg.globalID({ required: true, for: Cycle, description: "The committee's year." }),
      asOf: t.arg(asOfArg),
    },
    resolve: (_root, { cycleId, asOf }, { act }) => checklistOf(act, cycleId.id, asOf),
  }),
);
