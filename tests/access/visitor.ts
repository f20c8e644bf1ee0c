import { JSON_TYPE } from '../api/door.ts';
import type { Answer } from '../testkit/world.ts';

export const VIEWER = '{ viewer { actor signedIn } }';

export interface Told<Data> extends Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly code: string | undefined;
}

/** A browser as far as cookies and redirects go: it keeps what is set, for each host, and follows where it is sent. */
export class Visitor {
  readonly origin: string;
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(origin: string) {
    this.origin = origin;
  }

  #jar(address: string): Map<string, string> {
    const { host } = new URL(address);
    const jar = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, jar);
    return jar;
  }

  cookie(name: string): string | undefined {
    return this.#jar(this.origin).get(name);
  }

  keep(name: string, value: string) {
    this.#jar(this.origin).set(name, value);
  }

  /** One request, with the cookies of its host. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const address = new URL(path, this.origin).href;
    const jar = this.#jar(address);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string> | undefined), ...(cookie === '' ? {} : { cookie }) };
    const response = await fetch(address, { redirect: 'manual', ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const at = pair.indexOf('=');
      if (/Max-Age=0\b/i.test(set) || /expires=Thu, 01 Jan 1970/i.test(set)) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  /** Goes to an address and on to wherever it leads, and tells where that is. */
  async visit(path: string) {
    let at = new URL(path, this.origin).href;
    for (let steps = 0; steps < 12; steps += 1) {
      const response = await this.send(at);
      const location = response.headers.get('location');
      if (location === null) return { at, response };
      at = new URL(location, at).href;
      // The console itself is not built where tests run.
      if (new URL(at).pathname.startsWith('/console/')) return { at, response };
    }
    throw new Error(`there is no end to ${path}`);
  }

  async ask<Data = Record<string, unknown>>(
    query: string,
    variables: object = {},
    headers: object = {},
  ): Promise<Told<Data>> {
    const response = await this.send('/graphql', {
      method: 'POST',
      headers: { ...JSON_TYPE, origin: this.origin, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as Answer<Data>;
    const { status, headers: told } = response;
    return { status, headers: told, data: data ?? null, errors, code: errors[0]?.extensions?.code };
  }

  /** What the house calls whoever asks; undefined when it is nobody. */
  async who(): Promise<string | undefined> {
    const { data } = await this.ask<{ viewer: { actor: string; signedIn: boolean } }>(VIEWER);
    return data?.viewer.signedIn ? data.viewer.actor : undefined;
  }
}
