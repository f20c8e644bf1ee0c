import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { openGoodExampleVerbs } from '@naerhjul/domain/good-example/good-example.rules.ts';
import { Committee } from './committee.ts';
import { GoodExampleVerb } from './exchange-words.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

export const GoodExample = builder.prismaNode('GoodExample', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).goodExample] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    committee: t.relation('committee', { description: 'The committee.' }),
    cycle: t.prismaField({
      type: 'Cycle',
      nullable: true,
      description: "The committee's year; null where there is none that the caller may see.",
      select: { cycleId: true },
      resolve: (query, row, _args, { act }) =>
        row.cycleId === null ? null : oneSeen(act, 'cycle', row.cycleId, query),
    }),
    exchange: t.prismaField({
      type: 'Exchange',
      nullable: true,
      description: 'The exchange; null where there is none that the caller may see.',
      select: { exchangeId: true },
      resolve: (query, row, _args, { act }) =>
        row.exchangeId === null ? null : oneSeen(act, 'exchange', row.exchangeId, query),
    }),
    case: t.prismaField({
      type: 'Case',
      nullable: true,
      description: 'The case; null where there is none that the caller may see.',
      select: { caseId: true },
      resolve: (query, row, _args, { act }) => (row.caseId === null ? null : oneSeen(act, 'case', row.caseId, query)),
    }),
    title: t.exposeString('title'),
    whatWasDone: t.exposeString('whatWasDone'),
    result: t.exposeString('result'),
    isPublic: t.exposeBoolean('isPublic'),
    moves: t.field({
      type: [GoodExampleVerb],
      description: 'What the caller can do with it now.',
      resolve: async ({ id, municipalityId, isPublic }, _args, { act }) =>
        (await mayChange(act, 'GoodExample', { id, municipalityId })) ? [...openGoodExampleVerbs(isPublic)] : [],
    }),
  }),
});

listField('goodExamples', GoodExample, {
  what: 'good examples',
  description: 'Good examples of all committees and years.',
  filter: (t) => ({ committeeId: t.globalID({ for: Committee, description: 'Those of this committee.' }) }),
  where: ({ committeeId }) => (committeeId ? { committeeId: committeeId.id } : {}),
  orders: {
    TITLE_ASC: {
      description: 'By title, in Norwegian order.',
      terms: [{ field: 'title', kind: 'text', direction: 'asc' }],
    },
    CREATED_AT_DESC: {
      description: 'The newest first.',
      terms: [{ field: 'createdAt', kind: 'moment', direction: 'desc' }],
    },
  },
});
