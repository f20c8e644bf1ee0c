import type { IncomingMessage, ServerResponse } from 'node:http';

/** The cookies of a caller. */
function cookiesOf({ headers }: IncomingMessage): ReadonlyMap<string, string> {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  return new Map(pairs);
}

/**
 * One cookie that scripts can't read and that other sites' pages can't make a browser send with anything that changes
 * something. Where the address is https its name says that only this very host can have set it.
 */
export class Cookie {
  readonly #name: string;
  readonly #attributes: string;

  constructor(name: string, origin: string) {
    const isSecure = origin.startsWith('https:');
    this.#name = isSecure ? `__Host-${name}` : name;
    this.#attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  }

  read(request: IncomingMessage): string | undefined {
    return cookiesOf(request).get(this.#name);
  }

  /** Without an age it ends with the browser. */
  write(response: ServerResponse, value: string, maxAge?: number) {
    const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`;
    response.appendHeader('set-cookie', `${this.#name}=${value}; ${this.#attributes}${age}`);
  }

  clear(response: ServerResponse) {
    this.write(response, '', 0);
  }
}

export const sessionCookie = (origin: string) => new Cookie('naerhjul-session', origin);
export const tryCookie = (origin: string) => new Cookie('naerhjul-sign-in', origin);
