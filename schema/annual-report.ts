import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { TreatmentStatus } from './evaluation-words.ts';
import { builder } from './builder.ts';

export const AnnualReport = builder.prismaNode('AnnualReport', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).annualReport] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    cycle: t.prismaField({
      type: 'Cycle',
      nullable: true,
      description: "The committee's year; null where there is none that the caller may see.",
      select: { cycleId: true },
      resolve: (query, row, _args, { act }) =>
        row.cycleId === null
          ? null
          : act.db.cycle.findFirst({ ...query, where: { AND: [seen(act.actor).cycle], id: row.cycleId } }),
    }),
    year: t.exposeInt('year'),
    foreword: t.exposeString('foreword', { nullable: true }),
    generatedAt: t.expose('generatedAt', { type: 'DateTime' }),
    status: t.expose('status', { type: TreatmentStatus }),
    submittedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was submitted.',
      select: { submittedOn: true },
      resolve: (row) => dayStoredOrNull(row.submittedOn),
    }),
    body: t.exposeString('body', { nullable: true }),
    treatedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was treated.',
      select: { treatedOn: true },
      resolve: (row) => dayStoredOrNull(row.treatedOn),
    }),
    caseReference: t.exposeString('caseReference', { nullable: true }),
    decision: t.exposeString('decision', { nullable: true }),
  }),
});

listField('annualReports', AnnualReport, {
  what: 'annual reports',
  description: 'The annual reports, per committee and collated.',
  filter: (t) => ({
    ...cycleFilter(t),
    statuses: t.field({ type: [TreatmentStatus], description: 'Those with one of these statuses.' }),
  }),
  where: ({ statuses, ...of }) => {
    const cycle = cycleWhere(of);
    return {
      ...(cycle ? { cycle } : {}),
      ...(statuses ? { status: { in: statuses } } : {}),
    };
  },
  orders: {
    YEAR_DESC: { description: 'The latest year first.', terms: [{ field: 'year', kind: 'number', direction: 'desc' }] },
  },
});
