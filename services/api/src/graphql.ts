import { AsyncLocalStorage } from 'node:async_hooks';
import { schema } from '@naerhjul/schema/index.ts';
import { translate } from '@naerhjul/schema/refusals.ts';
import type { Act } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type Source,
} from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Call } from './call.ts';
import { costOf } from './cost.ts';
import { cutOf } from './cut.ts';
import { LIMITS, limitRule } from './limits.ts';
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
}

const asked = new AsyncLocalStorage<Asked>();

/** The GraphQL endpoint: one operation with one act, and an answer that tells no more than it should. */
export function createGraphql(log: Logger, database: Database, longest: number) {
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
    maskedErrors: { maskError: (error) => mask(error, log) },
    plugins: [doorOf(database, longest)],
  });
  return (request: Request, context: Asked): Promise<Response> =>
    asked.run(context, async () => yoga.fetch(request, context));
}

const doorOf = (database: Database, longest: number): Plugin<Asked, Asked> => ({
  onRequestParse({ serverContext, setRequestParser }) {
    // They were read before, under our own limits; Yoga still checks their types.
    setRequestParser(() => serverContext.params as object);
  },
  onParse({ setParseFn }) {
    setParseFn((source: string | Source): DocumentNode => parse(source, { maxTokens: LIMITS.tokens }));
  },
  onValidate({ addValidationRule, setValidationFn }) {
    addValidationRule(limitRule);
    setValidationFn((...[of, document, rules]: Parameters<typeof validate>) =>
      validate(of, document, rules, { hideSuggestions: true }),
    );
  },
  onExecute({ args: { document, operationName, contextValue, variableValues }, executeFn, setExecuteFn }) {
    const operation = getOperationAST(document, operationName);
    contextValue.call.operation = operation?.name?.value.slice(0, 80);
    contextValue.call.cost = operation ? costOf(schema, document, operation, variableValues ?? {}) : undefined;
    if ((contextValue.call.cost ?? 0) > LIMITS.cost) {
      throw new GraphQLError(
        `The operation could read about ${contextValue.call.cost} objects; at most ${LIMITS.cost} are allowed.`,
        {
          extensions: { code: 'LIMIT_EXCEEDED', limit: LIMITS.cost, what: 'cost', http: { status: 400 } },
        },
      );
    }
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
      return walled(database, { act: contextValue.act, reading, cut: signal, execute }).finally(over);
    });
  },
});

function mask(thrown: unknown, log: Logger): GraphQLError {
  const requestId = asked.getStore()?.call.requestId ?? '';
  const { error, unexpected } = translate(thrown, requestId);
  if (unexpected) {
    const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
    log.error({ requestId, path: error.path, err: cause }, 'unexpected error');
  }
  // Yoga's word for what we call a fault of the caller's.
  if (error.extensions['code'] === 'BAD_REQUEST') error.extensions['code'] = 'BAD_USER_INPUT';
  return error;
}
