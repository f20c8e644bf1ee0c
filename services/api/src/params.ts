import type { IncomingMessage } from 'node:http';
import { BadRequest, readBody } from './body.ts';
import type { KnownDocuments } from './known-documents.ts';

/** What a request asks, not yet looked at: the parameters of GraphQL over HTTP, from the body or the address. */
export async function readParams(request: IncomingMessage, documents: KnownDocuments): Promise<unknown> {
  const given =
    request.method === 'POST' ? parse(await readBody(request), 'The body') : fromAddress(request.url ?? '/');
  const params = await documents.whole(given);
  // Yoga looks at the rest, but takes a request without a query for one that GraphQL may answer with 200.
  if (params !== null && typeof params === 'object' && !Array.isArray(params) && !('query' in params && params.query)) {
    throw new BadRequest(400, 'BAD_USER_INPUT', 'There is no query.');
  }
  refuseUnstorable(params);
  return params;
}

function fromAddress(url: string): unknown {
  const start = url.indexOf('?');
  const query = start === -1 ? '' : url.slice(start + 1);
  try {
    decodeURIComponent(query.replaceAll('+', ' '));
  } catch {
    throw new BadRequest(400, 'INVALID_UTF8', 'The address is not valid UTF-8.');
  }
  const given = new URLSearchParams(query);
  const text = (name: string) => given.get(name) || undefined;
  const json = (name: string) => {
    const value = text(name);
    return value === undefined ? undefined : parse(value, `The parameter ${name}`);
  };
  return {
    query: text('query'),
    documentId: text('documentId'),
    operationName: text('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadRequest(400, 'BAD_USER_INPUT', `${what} is not valid JSON.`);
  }
}

/** No text of the database can hold a NUL or half a character. The nesting may be deep, so this doesn't recurse. */
function refuseUnstorable(params: unknown) {
  const left: (readonly [path: string, value: unknown])[] = [['', params]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [path, value] = next;
    if (typeof value === 'string') {
      if (isUnstorable(value)) {
        const { message, fields } = unstorable(path.replace(/^variables\./, ''));
        throw new BadRequest(400, 'BAD_USER_INPUT', message, { fields });
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) left.push([path === '' ? name : `${path}.${name}`, one]);
    }
  }
}

/** What is told of a text that can not be stored: the same of a variable and of a literal. */
export function unstorable(field: string) {
  const message = 'must not hold a NUL character or half a surrogate pair';
  return { message: `${field} ${message}`, fields: [{ field, fault: 'custom', message }] };
}

export function isUnstorable(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed();
}
