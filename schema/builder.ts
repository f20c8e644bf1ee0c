import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin, { decodeGlobalID } from '@pothos/plugin-relay';
import type { Day } from '@naerhjul/domain/calendar.ts';
import type { PrismaClient } from '@naerhjul/prisma/generated/client.ts';
import { isClosedTo } from '@naerhjul/domain/reach.ts';
import { Refusal } from '@naerhjul/domain/refusal.ts';
import type { Context } from './context.ts';
import { NotAnId } from './id-path.ts';
import { getDatamodel, type default as PrismaTypes } from './generated/pothos-types.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: Day; Output: Day };
    DateTime: { Input: Date; Output: Date };
  };
}>({
  plugins: [PrismaPlugin, RelayPlugin],
  defaultFieldNullability: false,
  prisma: {
    // In a transaction Pothos is handed the transaction's client, which lacks only $connect and its like.
    client: ({ act }) => act.db as PrismaClient,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
    // A field with nothing to look up uses no query, however much is asked of what it would lead to.
    onUnusedQuery: null,
  },
  relay: {
    cursorType: 'String',
    idFieldOptions: { description: 'The global id.' },
    edgesFieldOptions: { nullable: false, description: 'The page, item by item.' },
    nodeFieldOptions: { nullable: false, description: 'The item.' },
    cursorFieldOptions: { description: 'Where the item stands in the list.' },
    pageInfoFieldOptions: { description: 'Whether there is more, and where to go on from.' },
    hasNextPageFieldOptions: { description: 'Whether more follows.' },
    hasPreviousPageFieldOptions: { description: 'Whether something comes before.' },
    startCursorFieldOptions: { description: 'The cursor of the first item on the page.' },
    endCursorFieldOptions: { description: 'The cursor of the last item on the page.' },
    firstArgOptions: { description: 'How many items to give, from the start or after a cursor.' },
    lastArgOptions: { description: 'How many items to give, from the end or before a cursor.' },
    afterArgOptions: { description: 'Only items after this cursor.' },
    beforeArgOptions: { description: 'Only items before this cursor.' },
    nodeTypeOptions: { description: 'Something with a global id.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    nodeQueryOptions: {
      description: 'The object with this global id; null where there is none, or none that the caller may see.',
      args: { id: { description: 'A global id, as every object tells it.' } },
      resolve: (_root, { id }, context, _info, resolveNode) => (isPrivate(context, id) ? null : resolveNode(id)),
    },
    nodesQueryOptions: {
      description: 'The objects with these global ids, in the same order; null for those that there are none of.',
      args: { ids: { description: 'Global ids, at most 1000.' } },
      resolve: async (_root, args, context, _info, resolveNodes) => {
        const { ids } = args;
        if (ids.length > 1000) {
          throw new Refusal('INVALID_INPUT', {
            fields: [{ field: 'ids', fault: 'too_big', message: 'must be at most 1000', limit: 1000 }],
          });
        }
        const open = ids.filter((id) => !isPrivate(context, id));
        // The plugin asks for the ids of the arguments, whichever it is handed.
        Object.assign(args, { ids: open });
        const found = await resolveNodes(open);
        return ids.map((id) => (isPrivate(context, id) ? null : found.shift()));
      },
    },
    decodeGlobalID: (globalID) => {
      const { typename, id } = safely(globalID);
      if (!UUID.test(id)) throw new NotAnId(globalID);
      return { typename, id };
    },
  },
});

/** Whether an id is of something that the public has no access to at all, not even to find nothing. */
function isPrivate({ act }: Context, { typename }: { readonly typename: string }): boolean {
  return isClosedTo(act.actor, typename);
}

function safely(globalID: string) {
  try {
    return decodeGlobalID(globalID);
  } catch {
    throw new NotAnId(globalID);
  }
}

builder.queryType({ description: 'What can be asked. What is published needs no key.' });
builder.mutationType({ description: 'What can be done: the verbs of the domain. Every one needs a sign-in.' });
