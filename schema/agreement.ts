import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { missingOf, openAgreementVerbs, openVersionVerbs } from '@naerhjul/domain/agreement/agreement.rules.ts';
import { AgreementStatus, AgreementVerb, AgreementVersionVerb } from './agreement-words.ts';
import { Cycle } from './cycle.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

export const Agreement = builder.prismaNode('Agreement', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).agreement] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    cycle: t.relation('cycle', { description: "The committee's year." }),
    versions: t.relation('versions', {
      description: 'Its versions that the caller may see, in order; the public sees no draft.',
      query: (_args, { act }) => ({
        where: seen(act.actor).agreementVersion,
        orderBy: [{ number: 'asc' }, { id: 'asc' }],
      }),
    }),
    current: t.prismaField({
      type: 'AgreementVersion',
      nullable: true,
      description: 'The version in force; null while none is adopted.',
      resolve: (query, { id }, _args, { act }) =>
        act.db.agreementVersion.findFirst({
          ...query,
          where: { AND: [seen(act.actor).agreementVersion], agreementId: id, status: 'ADOPTED' },
        }),
    }),
    moves: t.field({
      type: [AgreementVerb],
      description: 'What the caller can do with it now.',
      select: { cycle: true, versions: { select: { status: true } } },
      resolve: async ({ id, municipalityId, cycle, versions }, _args, { act }) =>
        (await mayChange(act, 'Agreement', { id, municipalityId }))
          ? [...openAgreementVerbs(versions, cycle.status === 'CLOSED')]
          : [],
    }),
  }),
});

export const AgreementVersion = builder.prismaNode('AgreementVersion', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).agreementVersion] }),
  fields: (t) => ({
    agreement: t.relation('agreement', { description: 'The agreement.' }),
    regulation: t.relation('regulation', { nullable: true, description: 'The regulation; null where there is none.' }),
    meeting: t.prismaField({
      type: 'Meeting',
      nullable: true,
      description: 'The meeting; null where there is none that the caller may see.',
      select: { meetingId: true },
      resolve: (query, row, _args, { act }) =>
        row.meetingId === null ? null : oneSeen(act, 'meeting', row.meetingId, query),
    }),
    number: t.exposeInt('number'),
    status: t.expose('status', { type: AgreementStatus }),
    expectations: t.exposeString('expectations', { nullable: true }),
    wayOfWorking: t.exposeString('wayOfWorking', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    byResidents: t.exposeBoolean('byResidents'),
    byPoliticians: t.exposeBoolean('byPoliticians'),
    adoptedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was adopted.',
      select: { adoptedOn: true },
      resolve: (row) => dayStoredOrNull(row.adoptedOn),
    }),
    adoptReason: t.exposeString('adoptReason', { nullable: true }),
    items: t.relation('items', {
      description: 'Its cases, by rank.',
      query: (_args, { act }) => ({ where: seen(act.actor).agreementItem, orderBy: [{ rank: 'asc' }, { id: 'asc' }] }),
    }),
    missing: t.stringList({
      description:
        'What it lacks by R09, for callers who may change it: expectations, wayOfWorking, items where it has no case, assignments:2026-014 for a case without any, and givenUp:2026-014 for one that was given up since.',
      select: {
        items: {
          select: {
            rank: true,
            case: { select: { number: true, status: { select: { category: true } } } },
            assignments: { select: { id: true } },
          },
        },
      },
      resolve: async ({ id, municipalityId, expectations, wayOfWorking, items }, _args, { act }) => {
        if (!(await mayChange(act, 'AgreementVersion', { id, municipalityId }))) return [];
        const cases = items
          .toSorted((a, b) => a.rank - b.rank)
          .map((item) => ({
            caseNumber: item.case.number,
            assignments: item.assignments.length,
            category: item.case.status.category,
          }));
        return [...missingOf({ expectations, wayOfWorking, items: cases })];
      },
    }),
    moves: t.field({
      type: [AgreementVersionVerb],
      description: 'What the caller can do with it now.',
      select: { agreement: { select: { cycle: { select: { status: true } } } } },
      resolve: async ({ id, municipalityId, status, agreement }, _args, { act }) =>
        (await mayChange(act, 'AgreementVersion', { id, municipalityId }))
          ? [...openVersionVerbs(status, agreement.cycle.status === 'CLOSED')]
          : [],
    }),
  }),
});

listField('agreements', Agreement, {
  what: 'agreements',
  description: 'The yearly agreements of committees.',
  filter: (t) => ({
    ...cycleFilter(t),
  }),
  where: (of) => {
    const cycle = cycleWhere(of);
    return cycle ? { cycle } : {};
  },
  orders: {
    CREATED_AT_DESC: {
      description: 'The newest first.',
      terms: [{ field: 'createdAt', kind: 'moment', direction: 'desc' }],
    },
  },
});

builder.prismaObjectField(Cycle, 'agreement', (t) =>
  t.prismaField({
    type: Agreement,
    nullable: true,
    description: 'The agreement of the year; null where there is none, or none that the caller may see.',
    resolve: (query, { id }, _args, { act }) => oneSeen(act, 'agreement', id, query, 'cycleId'),
  }),
);
