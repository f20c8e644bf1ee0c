import { dayStored, dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { adviceOnDialogue } from '@naerhjul/domain/dialogue/advice.ts';
import { toldParticipants } from '@naerhjul/domain/dialogue/few.ts';
import { openDialogueVerbs } from '@naerhjul/domain/dialogue/dialogue.rules.ts';
import { Advice } from './advice.ts';
import { DialogueDuty, DialogueMethod, DialogueStatus, DialogueVerb } from './dialogue-words.ts';
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
    moves: t.field({
      type: [DialogueVerb],
      description: 'What the caller can do with it now.',
      select: { cycle: true },
      resolve: async ({ id, municipalityId, status, cycle }, _args, { act }) =>
        (await mayChange(act, 'Dialogue', { id, municipalityId }))
          ? [...openDialogueVerbs(status, cycle.status === 'CLOSED')]
          : [],
    }),
    advice: t.field({
      type: [Advice],
      description: 'What the rules have to say about it (R04, R05), for callers who may change it; empty for others.',
      select: { id: true, municipalityId: true },
      resolve: async ({ id, municipalityId }, _args, { act }) =>
        (await mayChange(act, 'Dialogue', { id, municipalityId })) ? [...(await adviceOnDialogue(act, id))] : [],
    }),
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

export const DialogueResponsible = builder.prismaNode('DialogueResponsible', {
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
    overrideReason: t.string({
      nullable: true,
      description: 'Why someone without a resident seat is responsible (R05), for callers who may change it.',
      select: { overrideReason: true, municipalityId: true },
      resolve: async ({ id, overrideReason, municipalityId }, _args, { act }) =>
        (await mayChange(act, 'DialogueResponsible', { id, municipalityId })) ? overrideReason : null,
    }),
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
    participants: t.int({
      nullable: true,
      description:
        'How many took part; null where nobody counted, and where fewer than five did, but for callers who may change it and analysts of the municipality.',
      select: { id: true, municipalityId: true, participants: true },
      resolve: async (row, _args, { act }) => await toldParticipants(act, row),
    }),
    note: t.exposeString('note', { nullable: true }),
    findings: t.relation('findings', {
      description: 'Something that a dialogue brought to light (funn).',
      query: (_args, { act }) => ({ where: seen(act.actor).finding, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
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
