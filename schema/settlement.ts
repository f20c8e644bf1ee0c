import { dayStored } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { RULES, ruleWith } from '@naerhjul/domain/rule/rules.ts';
import { CaseCategory, CaseHorizon } from './case-words.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { SettlementOutcome } from './settlement-words.ts';
import { inLanguage, languageArg } from './texts.ts';
import { builder } from './builder.ts';

export const RuleOverride = builder.prismaNode('RuleOverride', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).ruleOverride] }),
  fields: (t) => ({
    cycle: t.relation('cycle', { description: "The committee's year." }),
    rule: t.exposeString('rule'),
    sentence: t.string({
      description: 'The rule in a sentence.',
      args: { language: t.arg(languageArg) },
      select: { rule: true },
      resolve: ({ rule }, { language }) => {
        const found = ruleWith(rule);
        return found === undefined ? rule : inLanguage(RULES[found], language ?? 'NB');
      },
    }),
    reason: t.exposeString('reason'),
    decidedOn: t.field({
      type: 'Date',
      description: 'The day it was decided.',
      select: { decidedOn: true },
      resolve: (row) => dayStored(row.decidedOn),
    }),
    actor: t.exposeString('actor'),
  }),
});

export const Settlement = builder.prismaNode('Settlement', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).settlement] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    cycle: t.relation('cycle', { description: "The committee's year." }),
    case: t.relation('case', { description: 'The case.' }),
    status: t.relation('status', { description: 'The status.' }),
    outcome: t.expose('outcome', { type: SettlementOutcome }),
    settledOn: t.field({
      type: 'Date',
      description: 'The day it was settled.',
      select: { settledOn: true },
      resolve: (row) => dayStored(row.settledOn),
    }),
    note: t.exposeString('note', { nullable: true }),
    caseNumber: t.exposeString('caseNumber'),
    caseTitle: t.exposeString('caseTitle'),
    category: t.expose('category', { type: CaseCategory }),
    statusLabel: t.exposeString('statusLabel'),
    horizon: t.expose('horizon', { type: CaseHorizon, nullable: true }),
    rank: t.exposeInt('rank', { nullable: true }),
  }),
});

listField('settlements', Settlement, {
  what: 'settlements',
  description: 'What became of each case in each year.',
  filter: (t) => ({
    ...cycleFilter(t),
    outcomes: t.field({ type: [SettlementOutcome], description: 'Those with one of these outcomes.' }),
  }),
  where: ({ outcomes, ...of }) => {
    const cycle = cycleWhere(of);
    return {
      ...(cycle ? { cycle } : {}),
      ...(outcomes ? { outcome: { in: outcomes } } : {}),
    };
  },
  orders: {
    SETTLED_ON_DESC: {
      description: 'The latest first.',
      terms: [{ field: 'settledOn', kind: 'moment', direction: 'desc' }],
    },
  },
});
