import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { AgendaItemKind, AgendaItemStatus, Presence } from './agenda-words.ts';
import { Committee } from './committee.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';

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
      resolve: (query, row, _args, { act }) =>
        row.caseId === null
          ? null
          : act.db.case.findFirst({ ...query, where: { AND: [seen(act.actor).case], id: row.caseId } }),
    }),
    dialogue: t.prismaField({
      type: 'Dialogue',
      nullable: true,
      description: 'The dialogue; null where there is none that the caller may see.',
      select: { dialogueId: true },
      resolve: (query, row, _args, { act }) =>
        row.dialogueId === null
          ? null
          : act.db.dialogue.findFirst({ ...query, where: { AND: [seen(act.actor).dialogue], id: row.dialogueId } }),
    }),
    carriedFrom: t.prismaField({
      type: 'AgendaItem',
      nullable: true,
      description: 'The agenda item; null where there is none that the caller may see.',
      select: { carriedFromId: true },
      resolve: (query, row, _args, { act }) =>
        row.carriedFromId === null
          ? null
          : act.db.agendaItem.findFirst({
              ...query,
              where: { AND: [seen(act.actor).agendaItem], id: row.carriedFromId },
            }),
    }),
    position: t.exposeInt('position'),
    kind: t.expose('kind', { type: AgendaItemKind }),
    title: t.exposeString('title'),
    text: t.exposeString('text', { nullable: true }),
    isPublic: t.exposeBoolean('isPublic'),
    status: t.expose('status', { type: AgendaItemStatus }),
    outcome: t.exposeString('outcome', { nullable: true }),
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

builder.prismaNode('AgendaItemFinding', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).agendaItemFinding] }),
  fields: (t) => ({
    agendaItem: t.relation('agendaItem', { description: 'The agenda item.' }),
    finding: t.relation('finding', { description: 'The finding.' }),
  }),
});

builder.prismaNode('Minutes', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).minutes] }),
  fields: (t) => ({
    meeting: t.relation('meeting', { description: 'The meeting.' }),
    text: t.exposeString('text'),
    approvedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day the committee approved them.',
      select: { approvedOn: true },
      resolve: (row) => dayStoredOrNull(row.approvedOn),
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true }),
  }),
});

builder.prismaNode('Attendance', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).attendance] }),
  fields: (t) => ({
    meeting: t.relation('meeting', { description: 'The meeting.' }),
    membership: t.relation('membership', { description: 'The membership.' }),
    deputy: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'The person; null where there is none that the caller may see.',
      select: { deputyId: true },
      resolve: (query, row, _args, { act }) =>
        row.deputyId === null
          ? null
          : act.db.person.findFirst({ ...query, where: { AND: [seen(act.actor).person], id: row.deputyId } }),
    }),
    presence: t.expose('presence', { type: Presence }),
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
