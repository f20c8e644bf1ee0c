import type { IncomingMessage } from 'node:http';

export const MAX_BODY = 256 * 1024;
/** What a caller may send in vain before the connection is cut: enough to be told that it was too much. */
const MAX_REFUSED = 16 * MAX_BODY;

/** A request that can't be taken, with its HTTP status. */
export class BadRequest extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: object;

  constructor(status: number, code: string, message: string, details: object = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** Reads a JSON body as text: one content type, no encoding, a limit, and UTF-8 without faults. */
export function readBody(request: IncomingMessage): Promise<string> {
  return readText(request, /^application\/json\s*(;\s*charset=("?)utf-8\2\s*)?$/i, 'application/json in UTF-8');
}

/** Reads the body of a form, under the same limits. */
export function readForm(request: IncomingMessage): Promise<string> {
  return readText(request, /^application\/x-www-form-urlencoded\s*(;\s*charset=("?)utf-8\2\s*)?$/i, 'a form');
}

async function readText(request: IncomingMessage, wanted: RegExp, as: string): Promise<string> {
  const type = request.headers['content-type'] ?? '';
  if (!wanted.test(type.trim())) {
    throw new BadRequest(415, 'UNSUPPORTED_MEDIA_TYPE', `Send the operation as ${as}.`);
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    throw new BadRequest(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the operation without a content encoding.');
  }
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // Left early, the stream would take the connection with it, and the caller would never learn why.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new BadRequest(400, 'INVALID_UTF8', 'The body is not valid UTF-8.');
  }
}

/**
 * Throws away what still comes of a refused body. A caller that sends first and reads afterwards would find the
 * connection broken instead of the answer; one that goes on for long finds it broken all the same.
 */
export function discard(request: IncomingMessage) {
  if (request.readableEnded) return;
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_REFUSED) request.destroy();
  });
  request.resume();
}

function tooLarge() {
  return new BadRequest(413, 'BODY_TOO_LARGE', `The body may hold at most ${MAX_BODY} bytes.`);
}
