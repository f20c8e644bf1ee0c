import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { argv, env } from 'node:process';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@naerhjul/client';
import { Webhook } from 'standardwebhooks';
import { Copy, type Told } from './copy.ts';

// WEBHOOK_SECRET=whsec_… node receive.ts https://naerhjul.example.no/graphql 3301 copy.sqlite 8081: keeps the copy equal through
// webhooks, without asking what has changed. The last is the port.
const [, , url = 'http://127.0.0.1:4000/graphql', municipality = '3301', file = 'copy.sqlite', port = '8081'] = argv;

interface Message {
  readonly type: string;
  readonly data: Told;
}

const webhook = new Webhook(env['WEBHOOK_SECRET'] ?? '');
const copy = new Copy(file, createClient({ url }), municipality);
// Once the address is registered: what changes while the snapshot is read is sent, and taken after it.
while (copy.cursor() === undefined) {
  try {
    await copy.update();
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    await sleep(1000);
  }
}

let last: Promise<void> = Promise.resolve();
let isApplying = false;

/** Keeps a message, so that it needn't be sent again; what it tells of is read soon. */
async function take({ type, data }: Message): Promise<void> {
  // The server's database was restored: what was copied may never have been.
  if (type === 'feed.restarted') await next(async () => void (await copy.begin()));
  if (type !== 'change.recorded') return;
  copy.keep(data);
  void applyKept();
}

/** Applies what was kept; again after a while, where the server does not answer. */
async function applyKept(): Promise<void> {
  if (isApplying) return;
  isApplying = true;
  try {
    await next(() => copy.applyKept());
  } catch {
    setTimeout(() => void applyKept(), 1000);
  } finally {
    isApplying = false;
  }
}
// What was kept by one that was killed.
void applyKept();

/** Does one thing after the other: of two that read the same committee at once, the older could be written last. */
function next(work: () => Promise<void>): Promise<void> {
  const turn = last.then(work);
  last = turn.catch((error: unknown) => void process.stderr.write(`${String(error)}\n`));
  return turn;
}

// Nobody is told that a day has begun, from which on a committee may have another name.
setInterval(() => void next(() => copy.ofToday()).catch(() => undefined), 60_000).unref();

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  let message: Message;
  try {
    message = webhook.verify(body, request.headers as Record<string, string>) as Message;
  } catch {
    response.writeHead(401).end();
    return;
  }
  try {
    await take(message);
    // Not before it is kept: what is answered here is not sent again.
    response.writeHead(204).end();
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    response.writeHead(503).end();
  }
}

const server = createServer((request, response) => {
  receive(request, response).catch(() => response.destroy());
});
server.listen(Number(port), '127.0.0.1', () => {
  const at = server.address();
  if (typeof at === 'object' && at !== null) process.stdout.write(`listening ${at.port}\n`);
});
