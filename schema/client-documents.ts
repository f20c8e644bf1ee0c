import { registerDocuments } from '@naerhjul/domain/client/documents.ts';
import { invalid } from '@naerhjul/domain/input.ts';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { ApiClient } from './api-client.ts';
import { builder } from './builder.ts';
import { carryOut, inputOf } from './verb.ts';

/** As many as an operation may have that is sent whole. */
const TOKENS = 1500;

const ClientDocument = builder.prismaObject('ClientDocument', {
  fields: (t) => ({
    hash: t.exposeString('hash'),
    document: t.exposeString('document'),
    registeredAt: t.expose('registeredAt', { type: 'DateTime' }),
  }),
});

builder.prismaObjectField(ApiClient, 'documents', (t) =>
  t.relation('documents', {
    description: 'The documents that it asks by their hash, those last told of first.',
    query: { orderBy: [{ registeredAt: 'desc' }, { hash: 'asc' }] },
  }),
);

const DESCRIPTION =
  'Tells of documents that a client asks by their hash from then on. Each must be sound by the schema as it is now. Of more than 200, those told of longest ago are forgotten, so tell of all that are in use each time a new version of the portal is put out.';

builder.mutationField('registerDocuments', (t) =>
  t.prismaField({
    type: [ClientDocument],
    description: DESCRIPTION,
    args: {
      input: t.arg({
        type: inputOf('registerDocuments', DESCRIPTION, (f) => ({
          clientId: f.globalID({ for: ApiClient, description: 'The client; a program’s own unless given.' }),
          documents: f.stringList({
            required: true,
            description:
              'The documents, letter by letter as they will be asked for: at most 100, of 20,000 characters.',
          }),
        })),
        required: true,
        description: 'What to do.',
      }),
    },
    resolve: async (query, _root, { input }, { act }, { schema }) => {
      const { documents, clientId } = input as Input;
      const hashes = await carryOut(act, { name: 'registerDocuments' }, input, async (inside) => {
        demandSound(schema, documents);
        const registered = await registerDocuments(inside, { clientId: clientId?.id, documents });
        return registered.hashes;
      });
      const of = clientId?.id ?? act.actor.clientId ?? '';
      return act.db.clientDocument.findMany({
        ...query,
        where: { clientId: of, hash: { in: [...hashes] } },
        orderBy: { hash: 'asc' },
      });
    },
  }),
);

interface Input {
  readonly clientId?: { readonly id: string } | null | undefined;
  readonly documents: string[];
}

/** Refuses what could never be answered, by its place in the list. */
function demandSound(schema: GraphQLSchema, documents: readonly string[]) {
  for (const [index, text] of documents.entries()) {
    const fault = faultIn(schema, text);
    if (fault !== undefined) throw invalid(`documents.${index}`, fault, 'invalid_value');
  }
}

function faultIn(schema: GraphQLSchema, text: string): string | undefined {
  try {
    const [fault] = validate(schema, parse(text, { maxTokens: TOKENS }), undefined, { hideSuggestions: true });
    return fault?.message;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
