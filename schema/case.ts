import { dayStored } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { CaseStatus, CaseTheme } from './case-register.ts';
import { CaseCategory, CaseHorizon, CaseOrigin } from './case-words.ts';
import { Committee } from './committee.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';

export const Case = builder.prismaNode('Case', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).case] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    leadCommittee: t.relation('leadCommittee', { description: 'The committee.' }),
    status: t.relation('status', { description: 'The status.' }),
    theme: t.relation('theme', { nullable: true, description: 'The theme; null where there is none.' }),
    year: t.exposeInt('year'),
    serial: t.exposeInt('serial'),
    number: t.exposeString('number'),
    title: t.exposeString('title'),
    description: t.exposeString('description', { nullable: true }),
    horizon: t.expose('horizon', { type: CaseHorizon, nullable: true }),
    origin: t.expose('origin', { type: CaseOrigin }),
    originText: t.exposeString('originText', { nullable: true }),
    raisedOn: t.field({
      type: 'Date',
      description: 'The day it was raised.',
      select: { raisedOn: true },
      resolve: (row) => dayStored(row.raisedOn),
    }),
    isPublic: t.exposeBoolean('isPublic'),
    agendaItems: t.relation('agendaItems', {
      description: 'An item on the agenda of a meeting.',
      query: (_args, { act }) => ({ where: seen(act.actor).agendaItem, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    }),
    goodExamples: t.relation('goodExamples', {
      description: 'A good example to learn from.',
      query: (_args, { act }) => ({
        where: seen(act.actor).goodExample,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    partners: t.relation('partners', {
      description: 'A committee that shares a case with the one that leads it.',
      query: (_args, { act }) => ({
        where: seen(act.actor).casePartner,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    findings: t.relation('findings', {
      description: 'A finding that a case rests on (R07).',
      query: (_args, { act }) => ({
        where: seen(act.actor).caseFinding,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    statusEvents: t.relation('statusEvents', {
      description: 'One step of a case, in a ledger that is only appended to (R20).',
      query: (_args, { act }) => ({ where: seen(act.actor).caseStatusEvent, orderBy: [{ seq: 'asc' }, { id: 'asc' }] }),
    }),
    priorities: t.relation('priorities', {
      description: 'That a committee prioritises a case in a year.',
      query: (_args, { act }) => ({ where: seen(act.actor).priority, orderBy: [{ rank: 'asc' }, { id: 'asc' }] }),
    }),
    advice: t.relation('advice', {
      description: 'Advice on a case, as a rule from the politicians.',
      query: (_args, { act }) => ({
        where: seen(act.actor).caseAdvice,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    workingGroups: t.relation('workingGroups', {
      description: 'A case that a working group works on.',
      query: (_args, { act }) => ({
        where: seen(act.actor).workingGroupCase,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    agreementItems: t.relation('agreementItems', {
      description: 'A prioritised case as an agreement has it.',
      query: (_args, { act }) => ({ where: seen(act.actor).agreementItem, orderBy: [{ rank: 'asc' }, { id: 'asc' }] }),
    }),
    settlements: t.relation('settlements', {
      description: "What became of a case in a committee's year (gjøre opp status).",
      query: (_args, { act }) => ({
        where: seen(act.actor).settlement,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
});

export const CasePartner = builder.prismaNode('CasePartner', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).casePartner] }),
  fields: (t) => ({
    case: t.relation('case', { description: 'The case.' }),
    committee: t.relation('committee', { description: 'The committee.' }),
  }),
});

export const CaseFinding = builder.prismaNode('CaseFinding', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).caseFinding] }),
  fields: (t) => ({
    case: t.relation('case', { description: 'The case.' }),
    finding: t.relation('finding', { description: 'The finding.' }),
  }),
});

const ORDER_BY_NUMBER = [
  { field: 'year', kind: 'number', direction: 'desc' },
  { field: 'serial', kind: 'number', direction: 'desc' },
] as const;

function holding(text: string) {
  return { contains: text, mode: 'insensitive' } as const;
}

function ofCommittees(committees: readonly { readonly id: string }[]) {
  const committeeId = { in: committees.map(({ id }) => id) };
  return { OR: [{ leadCommitteeId: committeeId }, { partners: { some: { committeeId } } }] };
}

listField('cases', Case, {
  what: 'cases',
  description: 'The cases of all committees.',
  filter: (t) => ({
    committeeId: t.globalID({ for: Committee, description: 'Those that this committee leads or shares.' }),
    committeeIds: t.globalIDList({
      for: Committee,
      description: 'Those that any of these committees leads or shares.',
    }),
    years: t.intList({ description: "Those that were dealt with in committees' years with these numbers." }),
    horizons: t.field({ type: [CaseHorizon], description: 'Those of these horizons.' }),
    origins: t.field({ type: [CaseOrigin], description: 'Those of these origins.' }),
    themeIds: t.globalIDList({ for: CaseTheme, description: 'Those of these themes.' }),
    categories: t.field({ type: [CaseCategory], description: 'Those whose status means one of these.' }),
    numbers: t.stringList({ description: 'Those with these numbers, such as 2026-014.' }),
    statusIds: t.globalIDList({ for: CaseStatus, description: 'Those with one of these statuses.' }),
    text: t.string({ description: 'Those whose number, title or description holds this text, whatever its case.' }),
  }),
  where: ({ committeeId, committeeIds, years, horizons, origins, themeIds, categories, numbers, statusIds, text }) => ({
    AND: [
      committeeId ? ofCommittees([committeeId]) : {},
      committeeIds ? ofCommittees(committeeIds) : {},
      years ? { cycles: { some: { cycle: { year: { in: years } } } } } : {},
      horizons ? { horizon: { in: horizons } } : {},
      origins ? { origin: { in: origins } } : {},
      themeIds ? { themeId: { in: themeIds.map(({ id }) => id) } } : {},
      categories ? { status: { category: { in: categories } } } : {},
      numbers ? { number: { in: numbers } } : {},
      statusIds ? { statusId: { in: statusIds.map(({ id }) => id) } } : {},
      text ? { OR: (['number', 'title', 'description'] as const).map((field) => ({ [field]: holding(text) })) } : {},
    ],
  }),
  orders: {
    NUMBER_DESC: { description: 'The newest first.', terms: ORDER_BY_NUMBER },
    TITLE_ASC: {
      description: 'By title, in Norwegian order.',
      terms: [{ field: 'title', kind: 'text', direction: 'asc' }],
    },
    RAISED_ON_DESC: {
      description: 'Raised last first.',
      terms: [{ field: 'raisedOn', kind: 'moment', direction: 'desc' }],
    },
  },
});

builder.queryField('case', (t) =>
  t.prismaField({
    type: 'Case',
    nullable: true,
    description: 'The case with this number; null where there is none that the caller may see.',
    args: {
      municipality: t.arg.string({ required: true, description: 'The number of the municipality.' }),
      number: t.arg.string({ required: true, description: 'The number of the case, such as 2026-014.' }),
    },
    resolve: (query, _root, { municipality, number }, { act }) =>
      act.db.case.findFirst({
        ...query,
        where: { AND: [seen(act.actor).case], number, municipality: { number: municipality } },
      }),
  }),
);
