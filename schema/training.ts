import { dayStored } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { TrainingSubject } from './training-words.ts';
import { builder } from './builder.ts';

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
        row.meetingId === null
          ? null
          : act.db.meeting.findFirst({ ...query, where: { AND: [seen(act.actor).meeting], id: row.meetingId } }),
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
  }),
});

builder.prismaNode('TrainingParticipant', {
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
