import { dayStored } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { reachOf, trainingCoverage } from '@naerhjul/domain/training/training-coverage.ts';
import type { Coverage } from '@naerhjul/domain/training/coverage.rules.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { Cycle } from './cycle.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { Person } from './person.ts';
import { TrainingRole, TrainingSubject, TrainingVerb } from './training-words.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

const roleArg = { type: TrainingRole, required: true, description: 'The role.' } as const;
const reached = { cycle: true, participants: true } satisfies Prisma.TrainingInclude;

export const Training = builder.prismaNode('Training', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).training] }),
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
    heldOn: t.field({
      type: 'Date',
      description: 'The day it was held.',
      select: { heldOn: true },
      resolve: (row) => dayStored(row.heldOn),
    }),
    subjects: t.expose('subjects', { type: [TrainingSubject] }),
    materials: t.exposeStringList('materials'),
    note: t.exposeString('note', { nullable: true }),
    participants: t.relation('participants', {
      description: 'A person whom a training reached.',
      query: (_args, { act }) => ({
        where: seen(act.actor).trainingParticipant,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    reached: t.int({
      description: 'How many of the members with this role it reached, of those who held a seat that day.',
      args: { role: t.arg(roleArg) },
      select: { ...reached },
      resolve: async (row, { role }, { act }) => (await reachOf(act, row, role)).reached,
    }),
    notReached: t.int({
      description: 'How many of the members with this role it did not reach, of those who held a seat that day.',
      args: { role: t.arg(roleArg) },
      select: { ...reached },
      resolve: async (row, { role }, { act }) => (await reachOf(act, row, role)).notReached,
    }),
    moves: t.field({
      type: [TrainingVerb],
      description: 'What the caller can do with it now; nothing in a closed year.',
      select: { cycle: true },
      resolve: async ({ id, municipalityId, cycle }, _args, { act }) =>
        cycle.status !== 'CLOSED' && (await mayChange(act, 'Training', { id, municipalityId }))
          ? (['UPDATE', 'REMOVE'] as const)
          : [],
    }),
  }),
});

export const TrainingParticipant = builder.prismaNode('TrainingParticipant', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).trainingParticipant] }),
  fields: (t) => ({
    training: t.relation('training', { description: 'The training.' }),
    person: t.relation('person', { description: 'The person.' }),
  }),
});

listField('trainings', Training, {
  what: 'trainings',
  description: 'The trainings of members, for callers who may change the municipality.',
  filter: (t) => ({
    ...cycleFilter(t),
  }),
  where: (of) => {
    const cycle = cycleWhere(of);
    return cycle ? { cycle } : {};
  },
  orders: {
    HELD_ON_DESC: { description: 'The latest first.', terms: [{ field: 'heldOn', kind: 'moment', direction: 'desc' }] },
  },
});

const TrainingCoverage = builder.objectRef<Coverage>('TrainingCoverage').implement({
  description: "How far a year's trainings in a subject reached the members with a role.",
  fields: (t) => ({
    subject: t.expose('subject', { type: TrainingSubject, description: 'The subject.' }),
    role: t.expose('role', { type: TrainingRole, description: 'The role.' }),
    reached: t.exposeInt('reached', { description: 'Members whom a training in the subject reached.' }),
    notReached: t.exposeInt('notReached', { description: 'Members whom none reached.' }),
    missing: t.prismaField({
      type: [Person],
      description: 'The members whom none reached, in the order of their seats.',
      resolve: async (query, { missing }, _args, { act }) => {
        const people = await act.db.person.findMany({ ...query, where: { id: { in: [...missing] } } });
        return people.toSorted((a, b) => missing.indexOf(a.id) - missing.indexOf(b.id));
      },
    }),
  }),
});

builder.prismaObjectField(Cycle, 'trainingCoverage', (t) =>
  t.field({
    type: [TrainingCoverage],
    description:
      "How far the year's trainings reached those who hold a seat, by subject and role, for callers who may change it; empty for others.",
    args: {
      on: t.arg({
        type: 'Date',
        description: 'Those who hold a seat on this day; unless given, today or the nearest day of the year.',
      }),
    },
    resolve: async ({ id, municipalityId }, { on }, { act }) =>
      (await mayChange(act, 'Cycle', { id, municipalityId })) ? [...(await trainingCoverage(act, id, on))] : [],
  }),
);
