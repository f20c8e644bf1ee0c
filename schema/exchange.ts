import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import {
  differencesOf,
  lacksOfExchange,
  openExchangeVerbs,
  type Difference,
} from '@naerhjul/domain/exchange/exchange.rules.ts';
import { Advice } from './advice.ts';
import {
  ExchangeFormat,
  ExchangePart,
  ExchangeStatus,
  ExchangeTrack,
  ExchangeVerb,
  InvitationAnswer,
} from './exchange-words.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';

const ExchangeDifference = builder.objectRef<Difference>('ExchangeDifference').implement({
  description: 'Where an exchange turned out otherwise than planned.',
  fields: (t) => ({
    what: t.expose('what', { type: ExchangePart, description: 'In what it differs.' }),
    planned: t.exposeString('planned', { description: 'What was planned: a day as YYYY-MM-DD, a place, or a number.' }),
    actual: t.exposeString('actual', { description: 'What it became, in the same form.' }),
  }),
});

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
    actualFormat: t.expose('actualFormat', { type: ExchangeFormat, nullable: true }),
    actualFormatText: t.exposeString('actualFormatText', { nullable: true }),
    summary: t.exposeString('summary', { nullable: true }),
    cancelReason: t.exposeString('cancelReason', { nullable: true }),
    differences: t.field({
      type: [ExchangeDifference],
      description: 'Where it turned out otherwise than planned. What was not planned, or not noted, is no difference.',
      resolve: (row) => [
        ...differencesOf(
          {
            on: dayStoredOrNull(row.plannedOn),
            place: row.plannedPlace,
            participants: row.plannedParticipants,
            format: row.formatText ?? row.format,
          },
          {
            on: dayStoredOrNull(row.actualOn),
            place: row.actualPlace,
            participants: row.actualParticipants,
            format: row.actualFormatText ?? row.actualFormat,
          },
        ),
      ],
    }),
    moves: t.field({
      type: [ExchangeVerb],
      description: 'What the caller can do with it now.',
      select: { invitations: { where: { isHost: true }, include: { cycle: true } } },
      resolve: async ({ id, municipalityId, status, invitations }, _args, { act }) => {
        if (!(await mayChange(act, 'Exchange', { id, municipalityId }))) return [];
        return [
          ...openExchangeVerbs(
            status,
            invitations.some(({ cycle }) => cycle.status === 'CLOSED'),
          ),
        ];
      },
    }),
    advice: t.field({
      type: [Advice],
      description: 'What it lacks to be confirmed (R12), for callers who may change it; empty for others.',
      resolve: async ({ id, municipalityId, status }, _args, { act }) => {
        if (status !== 'PLANNING' || !(await mayChange(act, 'Exchange', { id, municipalityId }))) return [];
        const accepted = await act.db.exchangeInvitation.count({ where: { exchangeId: id, answer: 'ACCEPTED' } });
        const lacks = lacksOfExchange(accepted);
        return lacks.length === 0 ? [] : [{ rule: 'R12' as const, lacks }];
      },
    }),
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

export const ExchangeInvitation = builder.prismaNode('ExchangeInvitation', {
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
