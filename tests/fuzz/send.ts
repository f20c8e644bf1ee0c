import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { Knock } from './knocks.ts';

/** Longer than that, and nothing will come. */
const GIVEN_UP_MS = 30_000;
/** More of an answer is not looked at. */
const LOOKED_AT = 200_000;

export interface Answered {
  /** 0 where the connection was closed without an answer, -1 where none came. */
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Sends it as it is, over HTTP, and reads what comes. */
export async function send(origin: string, knock: Knock): Promise<Answered> {
  const began = performance.now();
  const told = await (knock.raw === undefined ? asked(origin, knock) : written(origin, knock.raw));
  return { ...told, ms: performance.now() - began };
}

type Told = Omit<Answered, 'ms'>;

function asked(origin: string, { method, path, headers, body }: Knock): Promise<Told> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const call = request({ agent, hostname, port, method, path, headers }, (response) => {
      let text = '';
      const status = response.statusCode ?? 0;
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        if (text.length < LOOKED_AT) text += chunk;
        // A stream that follows changes has no end.
        if (response.headers['content-type']?.startsWith('text/event-stream') === true) call.destroy();
      });
      response.on('end', () => resolve({ status, text }));
      response.on('error', () => resolve({ status, text }));
      if (response.headers['content-type']?.startsWith('text/event-stream') === true) {
        call.destroy();
        resolve({ status, text });
      }
    });
    call.setTimeout(GIVEN_UP_MS, () => {
      resolve({ status: -1, text: '' });
      call.destroy();
    });
    call.on('error', () => resolve({ status: 0, text: '' }));
    call.end(body);
  });
}

/** Written to a connection, which is then closed for writing: whoever waits for more gets to know that there is none. */
function written(origin: string, bytes: Uint8Array): Promise<Told> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    let text = '';
    let status = 0;
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.on('data', (chunk: Buffer) => {
      if (text.length < LOOKED_AT) text += chunk.toString();
    });
    socket.setTimeout(GIVEN_UP_MS, () => {
      status = -1;
      socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const [, code] = /^HTTP\/1\.[01] (\d{3})/.exec(text) ?? [];
      resolve({ status: status || Number(code ?? 0), text });
    });
  });
}
