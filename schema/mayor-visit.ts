import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { situatedVisit, visitVerbs } from '@naerhjul/domain/mayor-visit/visit-to-change.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { VisitStatus, VisitVerb } from './mayor-visit-words.ts';
import { builder } from './builder.ts';

export const MayorVisit = builder.prismaNode('MayorVisit', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).mayorVisit] }),
  fields: (t) => ({
    internalNotes: t.string({
      nullable: true,
      description: 'Notes for the municipality itself; null for other callers.',
      select: { municipalityId: true, internalNotes: true },
      resolve: async (row, _args, { act }) => ((await mayChange(act, 'MayorVisit', row)) ? row.internalNotes : null),
    }),
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    cycle: t.relation('cycle', { description: "The committee's year." }),
    phase: t.relation('phase', { nullable: true, description: 'The phase; null where there is none.' }),
    status: t.expose('status', { type: VisitStatus }),
    mayor: t.exposeString('mayor', { nullable: true }),
    visitsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the visit.',
      select: { visitsOn: true },
      resolve: (row) => dayStoredOrNull(row.visitsOn),
    }),
    place: t.exposeString('place', { nullable: true }),
    confirmReason: t.string({
      nullable: true,
      description:
        'Why it was confirmed outside the rule about who takes part (R13); null for callers who may not change it.',
      select: { municipalityId: true, confirmReason: true },
      resolve: async (row, _args, { act }) => ((await mayChange(act, 'MayorVisit', row)) ? row.confirmReason : null),
    }),
    cancelReason: t.exposeString('cancelReason', { nullable: true }),
    participants: t.relation('participants', {
      description: 'A resident who meets the mayor.',
      query: (_args, { act }) => ({
        where: seen(act.actor).mayorVisitParticipant,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    moves: t.field({
      type: [VisitVerb],
      description: 'What the caller can do with it now.',
      select: { ...situatedVisit },
      resolve: async (row, _args, { act }) =>
        (await mayChange(act, 'MayorVisit', row)) ? [...visitVerbs(row, act.now)] : [],
    }),
  }),
});

export const MayorVisitParticipant = builder.prismaNode('MayorVisitParticipant', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).mayorVisitParticipant] }),
  fields: (t) => ({
    visit: t.relation('visit', { description: 'The mayor visit.' }),
    person: t.relation('person', { description: 'The person.' }),
  }),
});

listField('mayorVisits', MayorVisit, {
  what: 'visits by the mayor',
  description: 'The visits by the mayor.',
  filter: (t) => ({
    ...cycleFilter(t),
    statuses: t.field({ type: [VisitStatus], description: 'Those with one of these statuses.' }),
  }),
  where: ({ statuses, ...of }) => {
    const cycle = cycleWhere(of);
    return {
      ...(cycle ? { cycle } : {}),
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
