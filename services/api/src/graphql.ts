import { AsyncLocalStorage } from 'node:async_hooks';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { schema } from '@naerhjul/schema/index.ts';
import { translate } from '@naerhjul/schema/refusals.ts';
import type { Act } from '@naerhjul/domain/act.ts';
import { GraphQLError, parse, type DocumentNode, type Source } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { exampleTabs } from './examples.ts';
import { LIMITS, limitRule } from './limits.ts';

interface ServerContext {
  readonly act: Act;
  readonly requestId: string;
}

const asked = new AsyncLocalStorage<ServerContext>();

/** The GraphQL endpoint: one operation with one act, and an answer that tells no more than it should. */
export function createGraphql(log: Logger) {
  const yoga = createYoga<ServerContext>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    multipart: false,
    // Public data may be read from any page; there are no cookies that a foreign page could ride on.
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'], maxAge: 86_400 },
    graphiql: { title: 'Nærhjul GraphQL', defaultTabs: exampleTabs(), shouldPersistHeaders: false },
    renderGraphiQL,
    logging: false,
    maskedErrors: { maskError: (error) => mask(error, log) },
    plugins: [limits()],
  });
  return (request: Request, context: ServerContext): Promise<Response> =>
    asked.run(context, async () => yoga.fetch(request, context));
}

function limits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source): DocumentNode => parse(source, { maxTokens: LIMITS.tokens }));
    },
    onValidate({ addValidationRule }) {
      addValidationRule(limitRule);
    },
  };
}

function mask(thrown: unknown, log: Logger): GraphQLError {
  const requestId = asked.getStore()?.requestId ?? '';
  const { error, unexpected } = translate(thrown, requestId);
  if (unexpected) {
    const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
    log.error({ requestId, path: error.path, err: cause }, 'unexpected error');
  }
  return error;
}
