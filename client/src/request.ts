import { print, type DocumentNode } from '@0no-co/graphql.web';

/** Where an installation is asked, and as whom. */
export interface ClientOptions {
  /** The endpoint, such as `https://naerhjul.example.no/graphql`. */
  readonly url: string;
  /** A key, or a token of Maskinporten; a function where it has to be fetched anew now and then. */
  readonly key?: string | (() => string | Promise<string>) | undefined;
  /** What asks over the network; the platform's own unless given. */
  readonly fetch?: typeof fetch;
}

interface Question {
  readonly document: DocumentNode;
  readonly variables: unknown;
  readonly accept: string;
  readonly signal?: AbortSignal | undefined;
}

/** Sends a document with its variables, as whoever asks. */
export async function send(
  { url, key, fetch: over = fetch }: ClientOptions,
  { document, variables, accept, signal }: Question,
): Promise<Response> {
  const token = typeof key === 'function' ? await key() : key;
  return over(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: print(document), variables }),
    ...(signal === undefined ? {} : { signal }),
  });
}
