import { dayStored, dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { openElectionVerbs } from '@naerhjul/domain/election/election.rules.ts';
import { ElectionStatus, ElectionVerb } from './election-words.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

export const ElectionRound = builder.prismaNode('ElectionRound', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).electionRound] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    cycle: t.relation('cycle', { description: "The committee's year." }),
    meeting: t.prismaField({
      type: 'Meeting',
      nullable: true,
      description: 'The meeting; null where there is none that the caller may see.',
      select: { meetingId: true },
      resolve: (query, row, _args, { act }) =>
        row.meetingId === null ? null : oneSeen(act, 'meeting', row.meetingId, query),
    }),
    status: t.expose('status', { type: ElectionStatus }),
    heldOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was held.',
      select: { heldOn: true },
      resolve: (row) => dayStoredOrNull(row.heldOn),
    }),
    termStartsOn: t.field({
      type: 'Date',
      description: 'The first day of the term.',
      select: { termStartsOn: true },
      resolve: (row) => dayStored(row.termStartsOn),
    }),
    termEndsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day of the term.',
      select: { termEndsOn: true },
      resolve: (row) => dayStoredOrNull(row.termEndsOn),
    }),
    memberships: t.relation('memberships', {
      description: 'That a person holds a seat, from a day to a day.',
      query: { orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] },
    }),
    candidacies: t.relation('candidacies', {
      description: 'Who stands, and who was elected; none for the public, who see those elected as members.',
      query: (_args, { act }) => ({ where: seen(act.actor).candidacy, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    }),
    moves: t.field({
      type: [ElectionVerb],
      description: 'What the caller can do with it now.',
      select: { municipalityId: true, status: true, cycle: { select: { status: true } } },
      resolve: async ({ id, municipalityId, status, cycle }, _args, { act }) =>
        (await mayChange(act, 'ElectionRound', { id, municipalityId }))
          ? [...openElectionVerbs(status, cycle.status === 'CLOSED')]
          : [],
    }),
  }),
});

export const Candidacy = builder.prismaNode('Candidacy', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).candidacy] }),
  fields: (t) => ({
    note: t.exposeString('note', { nullable: true }),
    electionRound: t.relation('electionRound', { description: 'The election round.' }),
    person: t.relation('person', { description: 'The person.' }),
    seat: t.relation('seat', { nullable: true, description: 'The seat; null where there is none.' }),
    votes: t.exposeInt('votes', { nullable: true }),
    withdrawnOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day the person withdrew from the election; empty for one who stands.',
      select: { withdrawnOn: true },
      resolve: (row) => dayStoredOrNull(row.withdrawnOn),
    }),
    elected: t.exposeBoolean('elected'),
  }),
});

listField('electionRounds', ElectionRound, {
  what: 'elections',
  description: 'The elections of new residents.',
  filter: (t) => ({
    ...cycleFilter(t),
    statuses: t.field({ type: [ElectionStatus], description: 'Those with one of these statuses.' }),
  }),
  where: ({ statuses, ...of }) => {
    const cycle = cycleWhere(of);
    return {
      ...(cycle ? { cycle } : {}),
      ...(statuses ? { status: { in: statuses } } : {}),
    };
  },
  orders: {
    TERM_STARTS_ON_DESC: {
      description: 'The latest term first.',
      terms: [{ field: 'termStartsOn', kind: 'moment', direction: 'desc' }],
    },
  },
});
