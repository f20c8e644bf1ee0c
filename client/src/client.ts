import type { DocumentNode } from '@0no-co/graphql.web';
import type { ResultOf, VariablesOf } from 'gql.tada';
import { errorsOf, NaerhjulError } from './error.ts';
import { eventsOf } from './events.ts';
import { send, type ClientOptions } from './request.ts';

interface Asking {
  readonly signal?: AbortSignal | undefined;
}

/** Whether anything within is of no type that is known: what a field is that the schema hasn't. */
type HasUnknown<Data> = unknown extends Data
  ? true
  : Data extends readonly (infer Item)[]
    ? HasUnknown<Item>
    : Data extends object
      ? true extends { readonly [Field in keyof Data]-?: HasUnknown<Data[Field]> }[keyof Data]
        ? true
        : false
      : false;

/** A document each of whose fields is there; one that is not typed at all is taken as it is. */
type Sound<Document extends DocumentNode> =
  unknown extends ResultOf<Document>
    ? Document
    : HasUnknown<ResultOf<Document>> extends true
      ? { readonly kind: 'it asks for a field that is not there' }
      : Document;

/** Asks one installation. */
export interface Client {
  /**
   * Asks a document, and gives its data. Throws a `NaerhjulError` where the answer has errors: what was asked for is then null, or
   * nothing was changed.
   */
  ask<Document extends DocumentNode>(
    document: Document & Sound<Document>,
    variables: VariablesOf<Document>,
    options?: Asking,
  ): Promise<ResultOf<Document>>;

  /**
   * Opens a subscription, and gives what comes on its one stream until that ends; `listen` goes on where one was broken off. Throws
   * a `NaerhjulError` where it is refused, at first or later.
   */
  open<Document extends DocumentNode>(
    document: Document & Sound<Document>,
    variables: VariablesOf<Document>,
    options?: Asking,
  ): AsyncGenerator<ResultOf<Document>, void>;
}

export function createClient(options: ClientOptions): Client {
  return {
    async ask<Document extends DocumentNode>(
      document: Document,
      variables: VariablesOf<Document>,
      { signal }: Asking = {},
    ) {
      const accept = 'application/graphql-response+json, application/json';
      const response = await send(options, { document, variables, accept, signal });
      return dataIn<Document>(await response.json().catch(() => undefined), response);
    },

    async *open<Document extends DocumentNode>(
      document: Document,
      variables: VariablesOf<Document>,
      { signal }: Asking = {},
    ) {
      const response = await send(options, { document, variables, accept: 'text/event-stream', signal });
      const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
      if (!isStream || response.body === null) {
        const answer: unknown = await response.json().catch(() => undefined);
        throw new NaerhjulError(response.status, errorsOf(answer), response.headers.get('retry-after'));
      }
      for await (const { event, data } of eventsOf(response.body)) {
        if (event === 'complete') return;
        if (event === 'next') yield dataIn<Document>(JSON.parse(data), response);
      }
    },
  };
}

/** The data of an answer, or its errors thrown. */
function dataIn<Document extends DocumentNode>(answer: unknown, { status, headers }: Response): ResultOf<Document> {
  const errors = errorsOf(answer);
  if (errors.length > 0 || typeof answer !== 'object' || answer === null || !('data' in answer)) {
    throw new NaerhjulError(status, errors, headers.get('retry-after'));
  }
  return answer.data as ResultOf<Document>;
}
