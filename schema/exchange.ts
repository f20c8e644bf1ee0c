import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { ExchangeFormat, ExchangeStatus, ExchangeTrack, InvitationAnswer } from './exchange-words.ts';
import { Committee } from './committee.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';

export const Exchange = builder.prismaNode('Exchange', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).exchange] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    track: t.expose('track', { type: ExchangeTrack }),
    status: t.expose('status', { type: ExchangeStatus }),
    need: t.exposeString('need'),
    format: t.expose('format', { type: ExchangeFormat, nullable: true }),
    formatText: t.exposeString('formatText', { nullable: true }),
    youth: t.exposeBoolean('youth'),
    plannedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day that was planned.',
      select: { plannedOn: true },
      resolve: (row) => dayStoredOrNull(row.plannedOn),
    }),
    plannedPlace: t.exposeString('plannedPlace', { nullable: true }),
    plannedParticipants: t.exposeInt('plannedParticipants', { nullable: true }),
    actualOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it took place.',
      select: { actualOn: true },
      resolve: (row) => dayStoredOrNull(row.actualOn),
    }),
    actualPlace: t.exposeString('actualPlace', { nullable: true }),
    actualParticipants: t.exposeInt('actualParticipants', { nullable: true }),
    summary: t.exposeString('summary', { nullable: true }),
    cancelReason: t.exposeString('cancelReason', { nullable: true }),
    invitations: t.relation('invitations', {
      description: 'A committee that takes part in an exchange, or is asked to.',
      query: (_args, { act }) => ({
        where: seen(act.actor).exchangeInvitation,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    goodExamples: t.relation('goodExamples', {
      description: 'A good example to learn from.',
      query: (_args, { act }) => ({
        where: seen(act.actor).goodExample,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
});

builder.prismaNode('ExchangeInvitation', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).exchangeInvitation] }),
  fields: (t) => ({
    exchange: t.relation('exchange', { description: 'The exchange.' }),
    cycle: t.relation('cycle', { description: "The committee's year." }),
    phase: t.relation('phase', { nullable: true, description: 'The phase; null where there is none.' }),
    isHost: t.exposeBoolean('isHost'),
    answer: t.expose('answer', { type: InvitationAnswer }),
    answeredOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it answered.',
      select: { answeredOn: true },
      resolve: (row) => dayStoredOrNull(row.answeredOn),
    }),
    reason: t.exposeString('reason', { nullable: true }),
  }),
});

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
        row.cycleId === null
          ? null
          : act.db.cycle.findFirst({ ...query, where: { AND: [seen(act.actor).cycle], id: row.cycleId } }),
    }),
    exchange: t.prismaField({
      type: 'Exchange',
      nullable: true,
      description: 'The exchange; null where there is none that the caller may see.',
      select: { exchangeId: true },
      resolve: (query, row, _args, { act }) =>
        row.exchangeId === null
          ? null
          : act.db.exchange.findFirst({ ...query, where: { AND: [seen(act.actor).exchange], id: row.exchangeId } }),
    }),
    case: t.prismaField({
      type: 'Case',
      nullable: true,
      description: 'The case; null where there is none that the caller may see.',
      select: { caseId: true },
      resolve: (query, row, _args, { act }) =>
        row.caseId === null
          ? null
          : act.db.case.findFirst({ ...query, where: { AND: [seen(act.actor).case], id: row.caseId } }),
    }),
    title: t.exposeString('title'),
    whatWasDone: t.exposeString('whatWasDone'),
    result: t.exposeString('result'),
    isPublic: t.exposeBoolean('isPublic'),
  }),
});

listField('exchanges', Exchange, {
  what: 'exchanges',
  description: 'The exchanges of experience between committees.',
  filter: (t) => ({
    ...cycleFilter(t),
    tracks: t.field({ type: [ExchangeTrack], description: 'Those of these tracks.' }),
    statuses: t.field({ type: [ExchangeStatus], description: 'Those with one of these statuses.' }),
  }),
  where: ({ tracks, statuses, ...of }) => {
    const cycle = cycleWhere(of);
    return {
      ...(cycle ? { invitations: { some: { cycle } } } : {}),
      ...(tracks ? { track: { in: tracks } } : {}),
      ...(statuses ? { status: { in: statuses } } : {}),
    };
  },
  orders: {
    CREATED_AT_DESC: {
      description: 'The newest first.',
      terms: [{ field: 'createdAt', kind: 'moment', direction: 'desc' }],
    },
  },
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
