import { AsyncLocalStorage } from 'node:async_hooks';
import { schema } from '@naerhjul/schema/index.ts';
import { translate } from '@naerhjul/schema/refusals.ts';
import type { Act } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type OperationDefinitionNode,
  type Source,
} from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Call } from './call.ts';
import { costOf } from './cost.ts';
import { cutOf } from './cut.ts';
import { documentCache, NOTHING_KEPT } from './document-cache.ts';
import { LIMITS, limitRule } from './limits.ts';
import type { Measures } from './measures.ts';
import type { Context } from '@naerhjul/schema/context.ts';
import { measuring } from './measuring.ts';
import { walled } from './walled.ts';

export interface Asked {
  readonly act: Act;
  readonly call: Call;
  /** What the caller sent: the parameters of GraphQL over HTTP. */
  readonly params: unknown;
  /** Whether a page that isn't ours sent it, so that it may only read. */
  readonly foreign: boolean;
  /** Aborted when the caller hangs up. */
  readonly hungUp: AbortSignal;
  /** Whether it was read to the end, and nothing went wrong: told by whoever carried it out. */
  isWhole?: boolean;
  /** Opens the stream on which a subscription is told; refused when there are too many. */
  readonly listen: () => Listener;
}

/** What a subscription is told by. */
export interface Listener {
  readonly follow: NonNullable<Context['follow']>;
  /** To be said when it is over. */
  readonly over: () => void;
}

const asked = new AsyncLocalStorage<Asked>();

export interface GraphqlOptions {
  readonly log: Logger;
  readonly database: Database;
  /** How long an operation may take, in milliseconds. */
  readonly longest: number;
  /** Told when an operation that changes something has done so. */
  readonly onChange: () => void;
  readonly measures?: Measures | undefined;
  /** From how many milliseconds on an operation is told of in the log; never unless given. */
  readonly slowMs?: number | undefined;
}

/** The GraphQL endpoint: one operation with one act, and an answer that tells no more than it should. */
export function createGraphql({ log, database, longest, onChange, measures, slowMs }: GraphqlOptions) {
  const yoga = createYoga<Asked>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    multipart: false,
    // The server says it itself, in refusals that never come here too.
    cors: false,
    graphiql: false,
    logging: false,
    parserAndValidationCache: { documentCache: documentCache(), errorCache: NOTHING_KEPT },
    maskedErrors: { maskError: (error) => mask(error, log) },
    plugins: [doorOf({ database, longest, onChange }), listeningOf(log)],
  });
  return (request: Request, context: Asked): Promise<Response> =>
    asked.run(context, async () =>
      measuring(context, { log, measures, slowMs }, async () => yoga.fetch(request, context)),
    );
}

/** The operation that is being carried out, as the log calls it. */
export const operationNow = (): Pick<Call, 'requestId' | 'operation'> | undefined => asked.getStore()?.call;

const doorOf = ({
  database,
  longest,
  onChange,
}: Pick<GraphqlOptions, 'database' | 'longest' | 'onChange'>): Plugin<Asked, Asked> => ({
  onRequestParse({ serverContext, setRequestParser }) {
    // They were read before, under our own limits; Yoga still checks their types.
    setRequestParser(() => serverContext.params as object);
  },
  onParse({ setParseFn }) {
    setParseFn(parseWithin);
  },
  onValidate({ addValidationRule, setValidationFn }) {
    addValidationRule(limitRule);
    setValidationFn((...[of, document, rules]: Parameters<typeof validate>) =>
      validate(of, document, rules, { hideSuggestions: true }),
    );
  },
  onExecute({ args: { document, operationName, contextValue, variableValues }, executeFn, setExecuteFn }) {
    const operation = measured(document, operationName, { call: contextValue.call, variableValues });
    if (operation?.operation === OperationTypeNode.MUTATION && contextValue.foreign) {
      throw new GraphQLError('A page of another origin may only read.', {
        extensions: { code: 'NOT_ALLOWED', what: 'Origin', http: { status: 403 } },
      });
    }
    const reading = operation?.operation !== OperationTypeNode.MUTATION;
    setExecuteFn(async (args: ExecutionArgs) => {
      const { signal, over } = cutOf(contextValue.hungUp, reading, longest);
      // Each try has a context of its own: what was loaded for another one counts no more.
      const execute = async (act: Act) =>
        executeFn({
          ...args,
          contextValue: { ...contextValue, act },
          signal,
        } as ExecutionArgs) as Promise<ExecutionResult>;
      const result = await walled(database, { act: contextValue.act, reading, cut: signal, execute }).finally(over);
      const isWhole = result.errors === undefined || result.errors.length === 0;
      if (!reading && isWhole) onChange();
      const store = asked.getStore();
      if (store !== undefined) store.isWhole = isWhole;
      return result;
    });
  },
});

/** Reads a document, and says which limit it is that one of too many tokens has gone beyond. */
function parseWithin(source: string | Source): DocumentNode {
  try {
    return parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.message.includes('Parsing aborted')) throw error;
    throw new GraphQLError(`The document has more than ${LIMITS.tokens} tokens.`, {
      extensions: { code: 'LIMIT_EXCEEDED', limit: LIMITS.tokens, what: 'tokens', http: { status: 400 } },
    });
  }
}

/** What the log calls an operation: its kind, and the fields of the schema that it begins with. Names are the caller's own. */
function called({ operation, selectionSet }: OperationDefinitionNode) {
  const fields = selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
  const [first = 'fragment', ...others] = new Set(fields);
  return {
    operation: `${operation} ${[first, ...others].join(' ')}`.slice(0, 80),
    begins: `${operation} ${others.length === 0 ? first : 'several'}`,
  };
}

/** Names an operation in the log with what it costs, and tells whether it costs too much. */
export function weigh(
  call: Call,
  document: DocumentNode,
  operation: OperationDefinitionNode | null | undefined,
  variables: Values,
): boolean {
  Object.assign(call, operation ? called(operation) : { operation: undefined });
  call.cost = operation ? costOf(schema, document, operation, variables ?? {}) : undefined;
  return (call.cost ?? 0) <= LIMITS.cost;
}

/** Refuses an operation that costs too much before anything is read. */
function measured(
  document: DocumentNode,
  operationName: string | null | undefined,
  { call, variableValues }: { readonly call: Call; readonly variableValues: Values },
) {
  const operation = getOperationAST(document, operationName);
  if (!weigh(call, document, operation, variableValues)) {
    throw new GraphQLError(`The operation could read about ${call.cost} objects; at most ${LIMITS.cost} are allowed.`, {
      extensions: { code: 'LIMIT_EXCEEDED', limit: LIMITS.cost, what: 'cost', http: { status: 400 } },
    });
  }
  return operation;
}

type Values = ExecutionArgs['variableValues'];

/** An entry is told as it was read: there is no transaction of its caller's any more. */
const NO_DATABASE = new Proxy(
  {},
  {
    get: () => {
      throw new Error('nothing is read while an entry is told');
    },
  },
) as Act['db'];

const listeningOf = (log: Logger): Plugin<Asked, Asked> => ({
  onSubscribe({ args: { document, operationName, contextValue, variableValues }, subscribeFn, setSubscribeFn }) {
    measured(document, operationName, { call: contextValue.call, variableValues });
    setSubscribeFn(async (args: ExecutionArgs) => {
      const { follow, over } = contextValue.listen();
      const act = { ...contextValue.act, db: NO_DATABASE };
      const listening = { ...args, contextValue: { ...contextValue, act, follow } };
      try {
        const result = (await subscribeFn(listening)) as ExecutionResult | AsyncIterable<ExecutionResult>;
        if (Symbol.asyncIterator in result) return toldOf(result, { log, over });
        over();
        return result;
      } catch (error) {
        over();
        throw error;
      }
    });
  },
});

/** What ends a subscription is told in words, as its last event. */
async function* toldOf(
  results: AsyncIterable<ExecutionResult>,
  { log, over }: { readonly log: Logger; readonly over: () => void },
): AsyncGenerator<ExecutionResult> {
  try {
    yield* results;
  } catch (error) {
    yield { errors: [mask(error, log)] };
  } finally {
    over();
  }
}

function mask(thrown: unknown, log: Logger): GraphQLError {
  const call = asked.getStore()?.call;
  const requestId = call?.requestId ?? '';
  const { error, unexpected } = translate(thrown, requestId);
  if (unexpected) {
    if (call !== undefined) call.failed = true;
    const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
    log.error({ requestId, path: error.path, err: cause }, 'unexpected error');
  }
  // Yoga's word for what we call a fault of the caller's.
  if (error.extensions['code'] === 'BAD_REQUEST') error.extensions['code'] = 'BAD_USER_INPUT';
  return error;
}
