import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { openFindingVerbs } from '@naerhjul/domain/dialogue/dialogue.rules.ts';
import { ActorGroup } from './wheel-words.ts';
import { FindingType, FindingVerb } from './dialogue-words.ts';
import { CaseTheme } from './case-register.ts';
import { cycleFilter, cycleWhere } from './cycle-filter.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

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
        row.activityId === null ? null : oneSeen(act, 'dialogueActivity', row.activityId, query),
    }),
    theme: t.relation('theme', { nullable: true, description: 'The theme; null where there is none.' }),
    type: t.expose('type', { type: FindingType }),
    text: t.exposeString('text'),
    moves: t.field({
      type: [FindingVerb],
      description: 'What the caller can do with it now.',
      select: {
        dialogue: { include: { cycle: true } },
        _count: { select: { cases: true, agendaItems: true } },
      },
      resolve: async ({ id, municipalityId, dialogue, _count: uses }, _args, { act }) => {
        if (!(await mayChange(act, 'Finding', { id, municipalityId }))) return [];
        const yearClosed = dialogue.cycle.status === 'CLOSED';
        return [...openFindingVerbs(dialogue.status, { yearClosed, inUse: uses.cases + uses.agendaItems > 0 })];
      },
    }),
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

export const FindingQuestion = builder.prismaNode('FindingQuestion', {
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
        row.meetingId === null ? null : oneSeen(act, 'meeting', row.meetingId, query),
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
