import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

/** A message as it arrived. */
export interface Arrived {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly message: {
    readonly type: string;
    readonly timestamp: string;
    readonly data: Readonly<Record<string, unknown>>;
  };
}

type Answer = (arrived: Arrived, response: ServerResponse, nth: number) => void;

const take: Answer = (_arrived, response) => void response.writeHead(204).end();

/** A real receiver on this machine, which keeps what arrives and answers as it is told to. */
export async function receiver(answer: Answer = take) {
  const arrived: Arrived[] = [];
  let answering = answer;
  const server = createServer((request, response) => void receive(request, response));
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const one = { id: headers['webhook-id'] ?? '', headers, body, message: JSON.parse(body) as Arrived['message'] };
    arrived.push(one);
    answering(one, response, arrived.length);
  };
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    arrived,
    answer: (to: Answer) => {
      answering = to;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whether a message bears the signature of a secret, whatever the time is. */
export function isSigned({ id, headers, body }: Arrived, secret: string): boolean {
  const at = new Date(Number(headers['webhook-timestamp']) * 1000);
  return (headers['webhook-signature'] ?? '').split(' ').includes(new Webhook(secret).sign(id, at, body));
}
