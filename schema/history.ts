import type { GraphQLResolveInfo } from 'graphql';
import { encodeGlobalID } from '@pothos/plugin-relay';
import type { Act } from '@naerhjul/domain/act.ts';
import { historyOf, type FieldChange, type HistoryEntry } from '@naerhjul/domain/change/history.ts';
import type { Hindrance, Undo } from '@naerhjul/domain/change/undo.rules.ts';
import { undo } from '@naerhjul/domain/change/undoable.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { builder } from './builder.ts';
import { Committee } from './committee.ts';
import { ChangeCause, ChangeOperation } from './change.ts';
import { demandPage, maxPage } from './list.ts';
import { User } from './user.ts';

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

const UndoHindrance = builder.enumType('UndoHindrance', {
  description: 'Why a change can’t be put back where the history tells of it.',
  values: {
    NEWER: { description: 'It has been changed again since.' },
    GONE: { description: 'What it was of is no longer there.' },
    PRIVATE: { description: 'What stood there before is private, and not kept in the log.' },
    ANNOUNCED: { description: 'What is announced can’t be made unknown; move or cancel the meeting instead.' },
    REMOVED: { description: 'It was removed; record it anew.' },
    STEP: { description: 'It has no way back of its own; it is put right where it was done.' },
  },
});

interface WayBack {
  readonly undo: Undo | null;
  readonly hindrance: Hindrance | null;
}

const ways = new WeakMap<HistoryEntry, Promise<WayBack>>();

/** How an entry is put back, or why not; found once for all the fields that tell of it. */
function wayBack(act: Act, entry: HistoryEntry): Promise<WayBack> {
  const known = ways.get(entry);
  if (known !== undefined) return known;
  const found = undo(act, entry).then((way) =>
    typeof way === 'string' ? { undo: null, hindrance: way } : { undo: way, hindrance: null },
  );
  ways.set(entry, found);
  return found;
}

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
        'The mutation by which the caller may put back what was changed, as things stand now; null where it can’t be put back, which undoHindrance tells why.',
      resolve: async (entry, _args, { act }) => (await wayBack(act, entry)).undo?.verb ?? null,
    }),
    undoFields: t.stringList({
      description: 'The fields whose values before are given to that mutation, beside the id of the object.',
      resolve: async (entry, _args, { act }) => [...((await wayBack(act, entry)).undo?.fields ?? [])],
    }),
    undoNeedsReason: t.boolean({
      description: 'Whether that mutation asks for a reason.',
      resolve: async (entry, _args, { act }) => (await wayBack(act, entry)).undo?.needsReason ?? false,
    }),
    undoHindrance: t.field({
      type: UndoHindrance,
      nullable: true,
      description: 'Why it can’t be put back by the caller; null where it can, and where it isn’t theirs to change.',
      resolve: async (entry, _args, { act }) => (await wayBack(act, entry)).hindrance,
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

const fromArg = { type: 'Date', description: 'Only what was changed on this day or later.' } as const;
const toArg = { type: 'Date', description: 'Only what was changed on this day or before.' } as const;

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
      userId: t.arg.globalID({ for: User, description: 'Only what this user changed.' }),
      from: t.arg(fromArg),
      to: t.arg(toArg),
    },
    select: { id: true },
    resolve: async ({ id }, { first, before, entities, committeeId, about, userId, from, to }, { act }) => {
      if (!(await mayChange(act, 'Municipality', { id, municipalityId: id }))) return null;
      demandPage({ first }, maxPage({ act }));
      return historyOf(act, {
        municipalityId: id,
        first: first ?? 50,
        before,
        entities: entities ?? undefined,
        committeeId: committeeId?.id,
        about: about?.id,
        userId: userId?.id,
        from,
        to,
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
      entities: t.arg.stringList({ description: 'Only changes of these kinds of object, such as Meeting.' }),
      about: t.arg.globalID({ description: 'Only changes of this object and its parts.' }),
      from: t.arg(fromArg),
      to: t.arg(toArg),
    },
    select: { id: true, municipalityId: true },
    resolve: async ({ id, municipalityId }, { first, before, entities, about, from, to }, { act }) => {
      if (!(await mayChange(act, 'Committee', { id, municipalityId }, 'WORK'))) return null;
      demandPage({ first }, maxPage({ act }));
      return historyOf(act, {
        municipalityId,
        committeeId: id,
        first: first ?? 50,
        before,
        entities: entities ?? undefined,
        about: about?.id,
        from,
        to,
      });
    },
  }),
);
