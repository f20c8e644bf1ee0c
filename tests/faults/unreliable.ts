import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** What stands before a receiver: a way that fails a third of the time. */
export interface Unreliable {
  readonly url: string;
  /** Where what comes through is sent on to; undefined while nobody is there. */
  to: string | undefined;
  /** How many came, and how many of them failed: before the receiver had them, and after. */
  readonly count: { came: number; before: number; after: number; nobody: number };
  readonly close: () => void;
}

interface Failing {
  /** Which part of all that comes. */
  readonly part: number;
  /**
   * How often one and the same message may have failed before it is let through: after the first time the next try comes in five
   * seconds, after the second in a minute, after the third in five.
   */
  readonly most: number;
}

/** How long what comes is held while nobody is there to take it, in milliseconds. */
const PATIENCE_MS = 10_000;

export async function unreliable({ part, most }: Failing): Promise<Unreliable> {
  const failed = new Map<string, number>();
  const count = { came: 0, before: 0, after: 0, nobody: 0 };
  const state: Pick<Unreliable, 'to'> = { to: undefined };
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(request);
    const id = String(request.headers['webhook-id']);
    count.came += 1;
    const times = failed.get(id) ?? 0;
    const fails = times < most && Math.random() < part;
    if (fails) failed.set(id, times + 1);
    if (fails && Math.random() < 0.5) {
      count.before += 1;
      response.writeHead(503).end();
      return;
    }
    for (let waited = 0; state.to === undefined && waited < PATIENCE_MS; waited += 20) await pause(20);
    const { to } = state;
    const headers = Object.entries(request.headers).filter(([name]) => /^(?:webhook-|content-type)/.test(name));
    const answer =
      to === undefined
        ? undefined
        : await fetch(to, {
            method: 'POST',
            headers: headers.map(([name, value]) => [name, String(value)]),
            body,
          }).catch(() => undefined);
    if (answer === undefined) {
      count.nobody += 1;
      failed.set(id, times + 1);
      response.writeHead(502).end();
    } else if (fails) {
      // It was taken, and whoever sent it never hears of that.
      count.after += 1;
      response.destroy();
    } else {
      response.writeHead(answer.status).end();
    }
  };
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    get to() {
      return state.to;
    },
    set to(to) {
      state.to = to;
    },
    count,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
