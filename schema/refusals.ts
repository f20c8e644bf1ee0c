import { Refusal } from '@naerhjul/domain/refusal.ts';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { GraphQLError } from 'graphql';
import { SENTENCES } from './sentences.ts';
import { isTooLarge, isUnavailable } from './unavailable.ts';

/** An error as the outside world may see it, and whether it was a bug that has to be logged. */
export interface Translated {
  readonly error: GraphQLError;
  readonly unexpected: boolean;
}

/** How long a caller does well to wait, in seconds. */
const RETRY_AFTER = 1;

/** The size of the largest answer that the database puts together, in bytes. */
const LARGEST = 268_435_455;

/** Translates whatever was thrown: a refusal keeps its code and details, a bug is masked. */
export function translate(error: unknown, requestId: string): Translated {
  const graphql = error instanceof GraphQLError ? error : undefined;
  const refusal = refusalIn(error);
  const place = {
    ...(graphql?.nodes ? { nodes: graphql.nodes } : {}),
    ...(graphql?.path ? { path: graphql.path } : {}),
  };
  if (refusal !== undefined) {
    const { code } = refusal;
    return {
      error: new GraphQLError(SENTENCES[code], { ...place, extensions: { ...told(refusal.details), code } }),
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
  if (isTooLarge(cause ?? error)) {
    const extensions = { code: 'LIMIT_EXCEEDED', limit: LARGEST, what: 'bytes' };
    return {
      error: new GraphQLError('The answer is too large: ask for less at a time', { ...place, extensions }),
      unexpected: false,
    };
  }
  if (isUnavailable(cause ?? error)) {
    const http = { status: 503, headers: { 'retry-after': String(RETRY_AFTER) } };
    const extensions = { code: 'TRY_AGAIN', retryAfter: RETRY_AFTER, requestId, http };
    return {
      error: new GraphQLError('The database cannot answer now: try again', { ...place, extensions }),
      unexpected: true,
    };
  }
  return {
    error: new GraphQLError('Unexpected error', { ...place, extensions: { code: 'INTERNAL', requestId } }),
    unexpected: true,
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The details as the outside world knows things: by global ids. */
function told(details: object): object {
  const { what, field }: { what?: unknown; field?: unknown } = details;
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => {
      const type = typeNamed(name === 'value' ? String(field) : name) ?? (name === 'id' ? String(what) : undefined);
      const isId = type !== undefined && typeof value === 'string' && UUID.test(value);
      return [name, isId ? encodeGlobalID(type, value) : value];
    }),
  );
}

/** The type that a field such as phaseId holds an id of. */
function typeNamed(field: string): string | undefined {
  return /^[a-z]\w*Id$/.test(field) ? field.charAt(0).toUpperCase() + field.slice(1, -'Id'.length) : undefined;
}

function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof GraphQLError && error.originalError) return refusalIn(error.originalError);
  return undefined;
}
