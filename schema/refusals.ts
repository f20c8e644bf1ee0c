import { Refusal } from '@naerhjul/domain/refusal.ts';
import { GraphQLError } from 'graphql';

/** An error as the outside world may see it, and whether it was a bug that has to be logged. */
export interface Translated {
  readonly error: GraphQLError;
  readonly unexpected: boolean;
}

/** Translates whatever was thrown: a refusal keeps its code and details, a bug is masked. */
export function translate(error: unknown, requestId: string): Translated {
  const graphql = error instanceof GraphQLError ? error : undefined;
  const refusal = refusalIn(error);
  const place = {
    ...(graphql?.nodes ? { nodes: graphql.nodes } : {}),
    ...(graphql?.path ? { path: graphql.path } : {}),
  };
  if (refusal !== undefined) {
    const { code, details } = refusal;
    return {
      error: new GraphQLError(code, { ...place, extensions: { ...details, code } }),
      unexpected: false,
    };
  }
  // A syntax error, an unknown field, a value that a scalar refused: told by GraphQL itself, to the caller.
  const cause = graphql?.originalError ?? undefined;
  if (graphql !== undefined && (cause === undefined || cause instanceof GraphQLError)) {
    const { originalError: _withheld, ...extensions } = graphql.extensions;
    const message = graphql.message.replace(/ Did you mean [^?]*\?/g, '');
    return {
      error: new GraphQLError(message, { ...place, extensions: { code: 'BAD_USER_INPUT', ...extensions } }),
      unexpected: false,
    };
  }
  return {
    error: new GraphQLError('Unexpected error', { ...place, extensions: { code: 'INTERNAL', requestId } }),
    unexpected: true,
  };
}

function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof GraphQLError && error.originalError) return refusalIn(error.originalError);
  return undefined;
}
