import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { isYearClosed } from '@naerhjul/domain/report/annual-report.service.ts';
import { openReportVerbs } from '@naerhjul/domain/report/report.rules.ts';
import { collatedFacts, committeeFacts } from '@naerhjul/domain/report/shown-facts.ts';
import { AnnualReportFacts, CollatedReportFacts } from './report-facts.ts';
import { Cycle } from './cycle.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { TreatmentStatus } from './evaluation-words.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

const ReportVerb = builder.enumType('AnnualReportVerb', {
  description: 'What can be done with an annual report.',
  values: {
    GENERATE: { description: 'Gather its facts anew (generateAnnualReport, generateCollatedReport).' },
    WRITE_FOREWORD: { description: 'Write its foreword (writeForeword).' },
    SUBMIT: { description: 'Submit it to a political body (submitAnnualReport).' },
    TREAT: { description: 'Record that it was treated (treatAnnualReport).' },
  },
});

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
        row.cycleId === null ? null : oneSeen(act, 'cycle', row.cycleId, query),
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
    facts: t.field({
      type: AnnualReportFacts,
      nullable: true,
      description: "The facts of the committee's year; null for the collated report.",
      select: { facts: true, cycleId: true },
      resolve: committeeFacts,
    }),
    collated: t.field({
      type: CollatedReportFacts,
      nullable: true,
      description: "The facts of all committees' years; null for a committee's report.",
      select: { facts: true, cycleId: true },
      resolve: collatedFacts,
    }),
    moves: t.field({
      type: [ReportVerb],
      description: 'What the caller can do with it now.',
      resolve: async (row, _args, { act }) => {
        if (!(await mayChange(act, 'AnnualReport', row))) return [];
        const open = openReportVerbs(row.status);
        return open.includes('TREAT') && !(await isYearClosed(act, row)) ? [] : [...open];
      },
    }),
  }),
});

listField('annualReports', AnnualReport, {
  what: 'annual reports',
  description: 'The annual reports, per committee and collated.',
  filter: (t) => ({
    ...cycleFilter(t),
    statuses: t.field({ type: [TreatmentStatus], description: 'Those with one of these statuses.' }),
  }),
  where: ({ statuses, committeeId, years }) => {
    // Those of the whole municipality are of no committee's year, and have a year all the same.
    const cycle = cycleWhere({ committeeId });
    return {
      ...(cycle ? { cycle } : {}),
      ...(years ? { year: { in: [...years] } } : {}),
      ...(statuses ? { status: { in: statuses } } : {}),
    };
  },
  orders: {
    YEAR_DESC: { description: 'The latest year first.', terms: [{ field: 'year', kind: 'number', direction: 'desc' }] },
  },
});

builder.prismaObjectField(Cycle, 'annualReport', (t) =>
  t.prismaField({
    type: AnnualReport,
    nullable: true,
    description: "The committee's report of the year; null where there is none that the caller may see.",
    resolve: (query, { id }, _args, { act }) => oneSeen(act, 'annualReport', id, query, 'cycleId'),
  }),
);
