import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { adviceOnMeeting, agendaProposals } from '@naerhjul/domain/agenda/agenda-facts.ts';
import { agendaItemVerbs, meetingSituation, situatedItem } from '@naerhjul/domain/agenda/agenda-to-change.ts';
import { openAgendaVerbs } from '@naerhjul/domain/agenda/agenda.rules.ts';
import type { Proposal } from '@naerhjul/domain/agenda/proposals.rules.ts';
import { Advice } from './advice.ts';
import { AgendaItemKind, AgendaItemStatus, AgendaItemVerb, AgendaVerb } from './agenda-words.ts';
import { Committee } from './committee.ts';
import { listField } from './list-field.ts';
import { Meeting } from './meeting.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

export const AgendaItem = builder.prismaNode('AgendaItem', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).agendaItem] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    meeting: t.relation('meeting', { description: 'The meeting.' }),
    theme: t.relation('theme', {
      nullable: true,
      description: 'The main theme of the phase; null where there is none.',
    }),
    case: t.prismaField({
      type: 'Case',
      nullable: true,
      description: 'The case; null where there is none that the caller may see.',
      select: { caseId: true },
      resolve: (query, row, _args, { act }) => (row.caseId === null ? null : oneSeen(act, 'case', row.caseId, query)),
    }),
    dialogue: t.prismaField({
      type: 'Dialogue',
      nullable: true,
      description: 'The dialogue; null where there is none that the caller may see.',
      select: { dialogueId: true },
      resolve: (query, row, _args, { act }) =>
        row.dialogueId === null ? null : oneSeen(act, 'dialogue', row.dialogueId, query),
    }),
    carriedFrom: t.prismaField({
      type: 'AgendaItem',
      nullable: true,
      description: 'The agenda item; null where there is none that the caller may see.',
      select: { carriedFromId: true },
      resolve: (query, row, _args, { act }) =>
        row.carriedFromId === null ? null : oneSeen(act, 'agendaItem', row.carriedFromId, query),
    }),
    position: t.exposeInt('position'),
    kind: t.expose('kind', { type: AgendaItemKind }),
    title: t.exposeString('title'),
    text: t.exposeString('text', { nullable: true }),
    isPublic: t.exposeBoolean('isPublic'),
    status: t.expose('status', { type: AgendaItemStatus }),
    outcome: t.string({
      nullable: true,
      description: "What came of it; for callers who may not change it null until the meeting's minutes are published.",
      select: { municipalityId: true, outcome: true, meeting: { select: { minutes: true } } },
      resolve: async ({ id, municipalityId, outcome, meeting: { minutes } }, _args, { act }) =>
        (await mayChange(act, 'AgendaItem', { id, municipalityId })) || minutes?.publishedAt ? outcome : null,
    }),
    moves: t.field({
      type: [AgendaItemVerb],
      description: 'What the caller can do with it now.',
      select: { ...situatedItem },
      resolve: async (row, _args, { act }) =>
        (await mayChange(act, 'AgendaItem', row)) ? [...agendaItemVerbs(row)] : [],
    }),
    carriedTo: t.relation('carriedTo', {
      description: 'An item on the agenda of a meeting.',
      query: (_args, { act }) => ({ where: seen(act.actor).agendaItem, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    }),
    findings: t.relation('findings', {
      description: 'A finding that an agenda item is about.',
      query: (_args, { act }) => ({
        where: seen(act.actor).agendaItemFinding,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
});

export const AgendaItemFinding = builder.prismaNode('AgendaItemFinding', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).agendaItemFinding] }),
  fields: (t) => ({
    agendaItem: t.relation('agendaItem', { description: 'The agenda item.' }),
    finding: t.relation('finding', { description: 'The finding.' }),
  }),
});

listField('agendaItems', AgendaItem, {
  what: 'agenda items',
  description: 'The items on the agendas of meetings.',
  filter: (t) => ({
    committeeId: t.globalID({ for: Committee, description: 'Those of this committee.' }),
    statuses: t.field({ type: [AgendaItemStatus], description: 'Those with one of these statuses.' }),
  }),
  where: ({ committeeId, statuses }) => ({
    ...(committeeId ? { meeting: { committees: { some: { cycle: { committeeId: committeeId.id } } } } } : {}),
    ...(statuses ? { status: { in: statuses } } : {}),
  }),
  orders: {
    POSITION_ASC: {
      description: 'By place on the agenda.',
      terms: [{ field: 'position', kind: 'number', direction: 'asc' }],
    },
  },
});

builder.prismaObjectField(Meeting, 'agenda', (t) =>
  t.relation('agenda', {
    description: 'Its agenda, in order; the public sees the public items of a meeting that is announced or held.',
    query: (_args, { act }) => ({ where: seen(act.actor).agendaItem, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
  }),
);

builder.prismaObjectField(Meeting, 'agendaMoves', (t) =>
  t.field({
    type: [AgendaVerb],
    description: 'What the caller can do with its agenda now.',
    select: { committees: { include: { cycle: true } } },
    resolve: async (row, _args, { act }) =>
      (await mayChange(act, 'Meeting', row)) ? [...openAgendaVerbs(meetingSituation(row))] : [],
  }),
);

const AgendaProposal = builder.objectRef<Proposal>('AgendaProposal').implement({
  description: 'An item that prefillAgenda would put on an agenda.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AgendaItemKind, description: 'What it is about.' }),
    title: t.exposeString('title', { description: 'What it would be called, in bokmål.' }),
    text: t.exposeString('text', { nullable: true, description: 'More about it.' }),
    isPublic: t.exposeBoolean('isPublic', { description: 'Whether everyone could read it.' }),
    themeId: t.globalID({
      nullable: true,
      description: 'The main theme of the phase, where it is about one.',
      resolve: ({ themeId }) => (themeId === null ? null : { id: themeId, type: 'Theme' }),
    }),
    caseId: t.globalID({
      nullable: true,
      description: 'The case, where it is about one.',
      resolve: ({ caseId }) => (caseId === null ? null : { id: caseId, type: 'Case' }),
    }),
    dialogueId: t.globalID({
      nullable: true,
      description: 'The dialogue, where it reports on one.',
      resolve: ({ dialogueId }) => (dialogueId === null ? null : { id: dialogueId, type: 'Dialogue' }),
    }),
    carriedFromId: t.globalID({
      nullable: true,
      description: 'The unfinished agenda item of an earlier meeting that it carries on.',
      resolve: ({ carriedFromId }) => (carriedFromId === null ? null : { id: carriedFromId, type: 'AgendaItem' }),
    }),
  }),
});

builder.prismaObjectField(Meeting, 'agendaProposals', (t) =>
  t.field({
    type: [AgendaProposal],
    description:
      'What prefillAgenda would add: what came out of the dialogue, the themes of its phase, what earlier meetings did not finish, and open cases. Empty for callers who may not change it, and once the agenda is settled.',
    select: { committees: { include: { cycle: true } } },
    resolve: async (row, _args, { act }) => {
      const asks = (await mayChange(act, 'Meeting', row)) && openAgendaVerbs(meetingSituation(row)).length > 0;
      return asks ? [...(await agendaProposals(act, row.id))] : [];
    },
  }),
);

builder.prismaObjectField(Meeting, 'advice', (t) =>
  t.field({
    type: [Advice],
    description: 'What the rules advise about it (R14), for callers who may change it; empty for others.',
    resolve: async ({ id }, _args, { act }) => [...(await adviceOnMeeting(act, id))],
  }),
);
