import { dayStored, dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { ActorGroup } from './wheel-words.ts';
import { DialogueDuty, DialogueMethod, DialogueStatus, FindingType } from './dialogue-words.ts';
import { CaseTheme } from './case-register.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';

export const Dialogue = builder.prismaNode('Dialogue', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).dialogue] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    cycle: t.relation('cycle', { description: "The committee's year." }),
    phase: t.relation('phase', { nullable: true, description: 'The phase; null where there is none.' }),
    status: t.expose('status', { type: DialogueStatus }),
    aim: t.exposeString('aim', { nullable: true }),
    carriedOutOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day its last activity was carried out.',
      select: { carriedOutOn: true },
      resolve: (row) => dayStoredOrNull(row.carriedOutOn),
    }),
    completedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was completed.',
      select: { completedOn: true },
      resolve: (row) => dayStoredOrNull(row.completedOn),
    }),
    agendaItems: t.relation('agendaItems', {
      description: 'An item on the agenda of a meeting.',
      query: (_args, { act }) => ({ where: seen(act.actor).agendaItem, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    }),
    responsible: t.relation('responsible', {
      description: 'A person who plans or carries out a dialogue (R05).',
      query: (_args, { act }) => ({
        where: seen(act.actor).dialogueResponsible,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    activities: t.relation('activities', {
      description: 'One activity of a dialogue.',
      query: (_args, { act }) => ({
        where: seen(act.actor).dialogueActivity,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    findings: t.relation('findings', {
      description: 'Something that a dialogue brought to light (funn).',
      query: (_args, { act }) => ({ where: seen(act.actor).finding, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    }),
  }),
});

builder.prismaNode('DialogueResponsible', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).dialogueResponsible] }),
  fields: (t) => ({
    dialogue: t.relation('dialogue', { description: 'The dialogue.' }),
    person: t.relation('person', { description: 'The person.' }),
    duty: t.expose('duty', { type: DialogueDuty }),
    startsOn: t.field({
      type: 'Date',
      description: 'The day it begins.',
      select: { startsOn: true },
      resolve: (row) => dayStored(row.startsOn),
    }),
    overrideReason: t.exposeString('overrideReason', { nullable: true }),
  }),
});

export const DialogueActivity = builder.prismaNode('DialogueActivity', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).dialogueActivity] }),
  fields: (t) => ({
    dialogue: t.relation('dialogue', { description: 'The dialogue.' }),
    method: t.expose('method', { type: DialogueMethod }),
    methodText: t.exposeString('methodText', { nullable: true }),
    heldOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it is or was held.',
      select: { heldOn: true },
      resolve: (row) => dayStoredOrNull(row.heldOn),
    }),
    place: t.exposeString('place', { nullable: true }),
    participants: t.exposeInt('participants', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    findings: t.relation('findings', {
      description: 'Something that a dialogue brought to light (funn).',
      query: (_args, { act }) => ({ where: seen(act.actor).finding, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    }),
  }),
});

export const Finding = builder.prismaNode('Finding', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).finding] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    dialogue: t.relation('dialogue', { description: 'The dialogue.' }),
    activity: t.prismaField({
      type: 'DialogueActivity',
      nullable: true,
      description: 'The dialogue activity; null where there is none that the caller may see.',
      select: { activityId: true },
      resolve: (query, row, _args, { act }) =>
        row.activityId === null
          ? null
          : act.db.dialogueActivity.findFirst({
              ...query,
              where: { AND: [seen(act.actor).dialogueActivity], id: row.activityId },
            }),
    }),
    theme: t.relation('theme', { nullable: true, description: 'The theme; null where there is none.' }),
    type: t.expose('type', { type: FindingType }),
    text: t.exposeString('text'),
    agendaItems: t.relation('agendaItems', {
      description: 'A finding that an agenda item is about.',
      query: (_args, { act }) => ({
        where: seen(act.actor).agendaItemFinding,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    questions: t.relation('questions', {
      description: 'A question asked about a finding in order to understand it, and its answer.',
      query: (_args, { act }) => ({
        where: seen(act.actor).findingQuestion,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    cases: t.relation('cases', {
      description: 'A finding that a case rests on (R07).',
      query: (_args, { act }) => ({
        where: seen(act.actor).caseFinding,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
});

builder.prismaNode('FindingQuestion', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).findingQuestion] }),
  fields: (t) => ({
    finding: t.relation('finding', { description: 'The finding.' }),
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
    askedBy: t.expose('askedBy', { type: ActorGroup }),
    question: t.exposeString('question'),
    answer: t.exposeString('answer', { nullable: true }),
    answeredOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was answered.',
      select: { answeredOn: true },
      resolve: (row) => dayStoredOrNull(row.answeredOn),
    }),
  }),
});

listField('dialogues', Dialogue, {
  what: 'dialogues',
  description: 'The dialogues of all committees.',
  filter: (t) => ({
    ...cycleFilter(t),
    statuses: t.field({ type: [DialogueStatus], description: 'Those with one of these statuses.' }),
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

listField('findings', Finding, {
  what: 'findings',
  description: 'What dialogues brought to light, once they are completed.',
  filter: (t) => ({
    ...cycleFilter(t),
    types: t.field({ type: [FindingType], description: 'Those of these types.' }),
    themeId: t.globalID({ for: CaseTheme, description: 'Those of this theme.' }),
  }),
  where: ({ types, themeId, ...of }) => {
    const cycle = cycleWhere(of);
    return {
      ...(cycle ? { dialogue: { cycle } } : {}),
      ...(types ? { type: { in: types } } : {}),
      ...(themeId ? { themeId: themeId.id } : {}),
    };
  },
  orders: {
    CREATED_AT_DESC: {
      description: 'The newest first.',
      terms: [{ field: 'createdAt', kind: 'moment', direction: 'desc' }],
    },
  },
});
