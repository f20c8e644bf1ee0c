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
 * A document of Nærhjul's schema: `graphql('query … { … }')`. What it takes and gives is computed from its text, so a field that
 * isn't there, or a value that may be null, is a fault of the compiler's. It is a `TypedDocumentNode`: Apollo, urql and
 * graphql-request take it as it is.
 */
export const graphql: initGraphQLTada<Schema> = initGraphQLTada<Schema>();

export type { ResultOf, VariablesOf } from 'gql.tada';
