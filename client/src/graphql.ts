import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../generated/introspection.ts';

interface Schema {
  introspection: introspection;
  scalars: {
    /** A day, as `2026-03-25`. */
    Date: string;
    /** A moment in UTC, as `2026-03-25T17:00:00Z`. */
    DateTime: string;
    ID: string;
  };
  disableMasking: true;
}

/**
 * A document of Nærhjul's schema: `graphql('query … { … }')`. What it takes and gives is computed from its text, so a value that may
 * be null, or a variable that is missing, is a fault of the compiler's; and a field that isn't there is, where `ask` or `open` is given
 * the document. Names of arguments are for the server, or a check with the schema. It is a `TypedDocumentNode`: Apollo, urql and
 * graphql-request take it as it is.
 */
export const graphql: initGraphQLTada<Schema> = initGraphQLTada<Schema>();

export type { ResultOf, VariablesOf } from 'gql.tada';
