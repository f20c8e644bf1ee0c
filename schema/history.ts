import type { GraphQLResolveInfo } from 'graphql';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { historyOf, type FieldChange, type HistoryEntry } from '@naerhjul/domain/change/history.ts';
import { undoVerb } from '@naerhjul/domain/change/undoable.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { builder } from './builder.ts';
import { Committee } from './committee.ts';
import { ChangeCause, ChangeOperation } from './change.ts';
import { demandPage, maxPage } from './list.ts';

// What a field refers to where its name does not tell.
const REFERS_TO: Readonly<Record<string, string>> = {
  leadCommitteeId: 'Committee',
  deputyId: 'Person',
  leaderId: 'Person',
  fromId: 'CaseStatus',
  toId: 'CaseStatus',
  statusId: 'CaseStatus',
  themeId: 'CaseTheme',
  correctsId: 'CaseStatusEvent',
  carriedFromId: 'Cycle',
  templateId: 'PhaseTemplate',
  visitId: 'MayorVisit',
};

function idIn(field: string, value: unknown, { schema }: GraphQLResolveInfo): string | null {
  if (!field.endsWith('Id') || typeof value !== 'string') return null;
  const named = `${field.charAt(0).toUpperCase()}${field.slice(1, -2)}`;
  const type = REFERS_TO[field] ?? named;
  // Some things are logged and not asked for; what refers to them is told as a plain value.
  return schema.getType(type) === undefined ? null : encodeGlobalID(type, value);
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const FieldChangeType = builder.objectRef<FieldChange>('FieldChange').implement({
  description: 'A field that a change set to another value.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The name of the field.' }),
    before: t.string({
      nullable: true,
      description: 'Its value before; null where it had none, … where it is private.',
      resolve: ({ before }) => textOf(before),
    }),
    after: t.string({
      nullable: true,
      description: 'Its value afterwards; null where it has none, … where it is private.',
      resolve: ({ after }) => textOf(after),
    }),
    beforeId: t.id({
      nullable: true,
      description: 'The global id of what it referred to before; null for a plain value.',
      resolve: ({ field, before }, _args, _context, info) => idIn(field, before, info),
    }),
    afterId: t.id({
      nullable: true,
      description: 'The global id of what it refers to afterwards; null for a plain value.',
      resolve: ({ field, after }, _args, _context, info) => idIn(field, after, info),
    }),
  }),
});

const HistoryEntryType = builder.objectRef<HistoryEntry>('HistoryEntry').implement({
  description: 'A change with who made it and what it changed, for those who may change it themselves.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Where the entry stands; ask for what came before it.',
      resolve: ({ seq }) => String(seq),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When the change was made.' }),
    entity: t.exposeString('entity', { description: 'The kind of object, such as Meeting.' }),
    objectId: t.id({
      description: 'The global id of the object that changed.',
      resolve: ({ entity, entityId }) => encodeGlobalID(entity, entityId),
    }),
    committeeIds: t.idList({
      description: 'The global ids of the committees that it concerns; none for what concerns the whole municipality.',
      resolve: ({ committeeIds }) => committeeIds.map((id) => encodeGlobalID('Committee', id)),
    }),
    undoVerb: t.string({
      nullable: true,
      description:
        'The mutation by which the caller may put back what was changed, as things stand now; null where it can’t be put back: it was a step with a verb of its own, what stood there is private, or it has been changed since.',
      resolve: async (entry, _args, { act }) => await undoVerb(act, entry),
    }),
    operation: t.expose('operation', { type: ChangeOperation, description: 'What happened.' }),
    cause: t.expose('cause', { type: ChangeCause, description: 'What lay behind it.' }),
    actor: t.exposeString('actor', { description: 'Who made the change.' }),
    actorName: t.exposeString('actorName', {
      nullable: true,
      description:
        'The name of the user or program that made it; null when it was neither, or none that the caller may see.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, where a reason was given.' }),
    fields: t.field({
      type: [FieldChangeType],
      description: 'Each field that changed; those that were filled in where the object came to be.',
      resolve: ({ fields }) => [...fields],
    }),
  }),
});

const HistoryPage = builder.objectRef<Awaited<ReturnType<typeof historyOf>>>('HistoryPage').implement({
  description: 'A page of what was changed, the latest first.',
  fields: (t) => ({
    entries: t.field({
      type: [HistoryEntryType],
      description: 'The changes, the latest first.',
      resolve: ({ entries }) => entries,
    }),
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether there are earlier ones.' }),
  }),
});

builder.prismaObjectField('Municipality', 'history', (t) =>
  t.field({
    type: HistoryPage,
    nullable: true,
    description:
      'What was changed in the municipality, by whom and why, the latest first; null for callers who may not change what the whole of it shares.',
    args: {
      first: t.arg.int({ description: 'How many to give: 50 unless given, at most 500.' }),
      before: t.arg.string({ description: 'Only what came before the entry with this cursor.' }),
      entities: t.arg.stringList({ description: 'Only changes of these kinds of object, such as Meeting.' }),
      committeeId: t.arg.globalID({ for: Committee, description: 'Only what concerns this committee and its work.' }),
      about: t.arg.globalID({ description: 'Only changes of this object and its parts.' }),
    },
    select: { id: true },
    resolve: async ({ id }, { first, before, entities, committeeId, about }, { act }) => {
      if (!(await mayChange(act, 'Municipality', { id, municipalityId: id }))) return null;
      demandPage({ first }, maxPage({ act }));
      return historyOf(act, {
        municipalityId: id,
        first: first ?? 50,
        before,
        entities: entities ?? undefined,
        committeeId: committeeId?.id,
        about: about?.id,
      });
    },
  }),
);

builder.prismaObjectField('Committee', 'history', (t) =>
  t.field({
    type: HistoryPage,
    nullable: true,
    description:
      'What was changed of the committee and its work, by whom and why, the latest first; null for callers who may not change it.',
    args: {
      first: t.arg.int({ description: 'How many to give: 50 unless given, at most 500.' }),
      before: t.arg.string({ description: 'Only what came before the entry with this cursor.' }),
    },
    select: { id: true, municipalityId: true },
    resolve: async ({ id, municipalityId }, { first, before }, { act }) => {
      if (!(await mayChange(act, 'Committee', { id, municipalityId }, 'WORK'))) return null;
      demandPage({ first }, maxPage({ act }));
      return historyOf(act, { municipalityId, committeeId: id, first: first ?? 50, before });
    },
  }),
);
