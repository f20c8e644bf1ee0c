import { encodeGlobalID } from '@pothos/plugin-relay';
import type { Act } from '@naerhjul/domain/act.ts';
import { changesAfter, endOfChanges, type ChangeEntry, type ChangePage } from '@naerhjul/domain/change/changes.ts';
import { Refusal } from '@naerhjul/domain/refusal.ts';
import { builder } from './builder.ts';
import { Committee } from './committee.ts';
import { demandPage, maxPage } from './list.ts';

/** How many entries a page holds unless it is said. */
const PAGE = 100;

export const ChangeOperation = builder.enumType('ChangeOperation', {
  description: 'What happened to an object.',
  values: {
    CREATE: { description: 'It came to be.' },
    UPDATE: { description: 'It was changed.' },
    DELETE: { description: 'It was deleted: a tombstone.' },
    UNPUBLISH: { description: 'It is no longer published: a tombstone for the public.' },
  },
});

export const ChangeCause = builder.enumType('ChangeCause', {
  description: 'What lay behind a change.',
  values: {
    EDIT: { description: "Someone's ordinary work." },
    CORRECTION: { description: 'Something recorded wrongly was put right.' },
    BACKFILL: { description: 'Facts of the past were filled in.' },
    SYSTEM: { description: 'The system itself did it.' },
  },
});

const ChangeEntryType = builder.objectRef<ChangeEntry>('ChangeEntry').implement({
  description:
    'One entry of the change log. Ask node(id: objectId) for the object as it is now. An entry has no id of its own: its cursor is what it is known by.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Where the entry stands; go on after it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When the change was made.' }),
    entity: t.exposeString('entity', { description: 'The kind of object, such as Meeting.' }),
    objectId: t.id({
      description: 'The global id of the object that changed.',
      // Not every entity of the log is a type of the schema, which the relay plugin's own ids ask for.
      resolve: ({ entity, entityId }) => encodeGlobalID(entity, entityId),
    }),
    id: t.id({
      description:
        'The same as objectId. Ask for that one: caches that know an object by its id, such as Apollo’s, take all entries of one object for one and the same entry where they are given this.',
      resolve: ({ entity, entityId }) => encodeGlobalID(entity, entityId),
    }),
    committees: t.idList({
      description: 'The global ids of the committees it concerns.',
      resolve: ({ committeeIds }) => committeeIds.map((id) => encodeGlobalID('Committee', id)),
    }),
    operation: t.expose('operation', { type: ChangeOperation, description: 'What happened.' }),
    cause: t.expose('cause', { type: ChangeCause, description: 'What lay behind it.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, where a reason was given.' }),
  }),
});

const ChangePageType = builder.objectRef<ChangePage>('ChangePage').implement({
  description: 'A page of the change feed.',
  fields: (t) => ({
    entries: t.field({
      type: [ChangeEntryType],
      description: 'The entries, in commit order.',
      resolve: ({ entries }) => [...entries],
    }),
    endCursor: t.exposeString('endCursor', { description: 'Go on after this cursor; an empty page has one too.' }),
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more can be read at once.' }),
  }),
});

const municipalityArg = { description: 'The number of the municipality; all of them unless given.' } as const;
const entitiesArg = { description: 'Only these kinds of object, such as Meeting.' } as const;
const committeeIdsArg = {
  for: Committee,
  description: 'Only what concerns one of these committees; all of it unless given.',
} as const;

builder.queryField('changes', (t) =>
  t.field({
    type: ChangePageType,
    description:
      'The change feed of a municipality, or of all, in commit order, with tombstones. A reader who follows the cursor never misses an entry. Refused with CURSOR_EXPIRED after the database was restored or moved.',
    args: {
      municipality: t.arg.string(municipalityArg),
      after: t.arg.string({ description: 'The cursor to go on after; from the beginning unless given.' }),
      entities: t.arg.stringList(entitiesArg),
      committeeIds: t.arg.globalIDList(committeeIdsArg),
      first: t.arg.int({ description: 'How many entries to give: 100 unless given, at most 500.' }),
    },
    resolve: async (_root, { first, ...wanted }, { act }) => {
      demandPage({ first }, Math.max(maxPage({ act }), 500));
      return pageOf(act, wanted, first ?? PAGE);
    },
  }),
);

builder.subscriptionType({
  description: 'What can be listened to, over server-sent events. What is published needs no key.',
});

builder.subscriptionField('changed', (t) =>
  t.field({
    type: ChangeEntryType,
    description:
      'The entries of the change feed as they come, from now on or after a cursor, which is where one goes on when the connection was lost. None is left out or told twice. Ends with SIGN_IN_FIRST when the caller may not listen any more.',
    args: {
      municipality: t.arg.string(municipalityArg),
      after: t.arg.string({ description: 'The cursor of the last entry that one has seen; from now on unless given.' }),
      entities: t.arg.stringList(entitiesArg),
      committeeIds: t.arg.globalIDList(committeeIdsArg),
    },
    subscribe: (_root, { after, ...wanted }, { follow }) => {
      if (follow === undefined) throw new Error('nobody listens here');
      return follow(after, async (act, from) =>
        pageOf(act, { ...wanted, after: from ?? (await endOfChanges(act)) }, PAGE),
      );
    },
    resolve: (entry) => entry,
  }),
);

builder.queryField('changesEnd', (t) =>
  t.string({
    description:
      'Where the change feed ends now. Ask for it before reading something, and go on after it to hear of what changes meanwhile.',
    resolve: (_root, _args, { act }) => endOfChanges(act),
  }),
);

interface Wanted {
  readonly municipality?: string | null | undefined;
  readonly after?: string | null | undefined;
  readonly entities?: readonly string[] | null | undefined;
  readonly committeeIds?: readonly { readonly id: string }[] | null | undefined;
}

async function pageOf(act: Act, { municipality, committeeIds, ...wanted }: Wanted, first: number) {
  const of = typeof municipality === 'string' ? { municipalityId: await idOf(act, municipality) } : {};
  return changesAfter(act, { ...wanted, ...of, committeeIds: committeeIds?.map(({ id }) => id), first });
}

async function idOf({ db }: Act, number: string) {
  const found = await db.municipality.findUnique({ where: { number } });
  if (found === null) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: number });
  return found.id;
}
