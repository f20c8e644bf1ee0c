import { lookup as lookUpName, type LookupAddress } from 'node:dns';
import { request as requestPlainly, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecurely } from 'node:https';
import type { LookupFunction } from 'node:net';
import { hostOf, mayReach } from '@naerhjul/domain/webhook/address.ts';
import type { DeliveryFault, Due, Outcome } from '@naerhjul/domain/webhook/deliveries.ts';
import { Webhook } from 'standardwebhooks';
import { isIP } from 'node:net';

export interface SendOptions {
  /** Whether the receiver may be on this very machine. */
  readonly local?: boolean | undefined;
  /** How long the receiver may take, in milliseconds. */
  readonly patience?: number | undefined;
  /** Where names lead to; the system is asked unless given. */
  readonly resolve?: Resolve | undefined;
}

/** All addresses that a name leads to. */
export type Resolve = (name: string, done: (error: Error | null, found: LookupAddress[]) => void) => void;

const PATIENCE_MS = 15_000;
const MOST_BYTES = 64 * 1024;
const DAY_SECONDS = 86_400;

/** The receiver's name leads to an address that nothing is sent to. */
class NotOnTheNet extends Error {}

/**
 * Sends something once, signed with each of the secrets, and tells what came of it. Where the name leads to is looked at on
 * the very connection that is then used, redirects are followed nowhere, and of the answer only the status counts.
 */
export async function send({ delivery, url, secrets }: Due, at: Date, options: SendOptions): Promise<Outcome> {
  const started = performance.now();
  const timeSpent = () => Math.round(performance.now() - started);
  const { messageId, body } = delivery;
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Naerhjul',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(messageId, at, body)).join(' '),
  };
  const { patience = PATIENCE_MS } = options;
  const signal = AbortSignal.timeout(patience);
  try {
    const { statusCode = 0, headers: answered } = await post(new URL(url), { headers, signal }, body, options);
    const fault = faultOf(statusCode);
    const retryAfterMs = fault === undefined ? undefined : waitOf(answered['retry-after'], at);
    return { fault, responseCode: statusCode, durationMs: timeSpent(), retryAfterMs };
  } catch (error) {
    return { fault: signal.aborted ? 'TIMEOUT' : wayward(error), durationMs: timeSpent() };
  }
}

function post(url: URL, asked: RequestOptions, body: string, options: SendOptions): Promise<IncomingMessage> {
  const host = hostOf(url);
  // A number is not looked up, so it is looked at here.
  if (isIP(host) !== 0 && !mayReach(host, options)) throw new NotOnTheNet(host);
  const request = url.protocol === 'https:' ? requestSecurely : requestPlainly;
  return new Promise((resolve, reject) => {
    // A connection of its own, which was looked at for this very message; nothing is sent by another.
    const sending = request(url, { ...asked, method: 'POST', agent: false, lookup: lookupFor(options) });
    sending.once('error', reject);
    sending.once('response', (response) => {
      discard(response);
      resolve(response);
    });
    sending.end(body);
  });
}

/** What is answered beside the status is nobody's business: it is let through for as long as it is short. */
function discard(response: IncomingMessage) {
  let bytes = 0;
  response.on('error', () => undefined);
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) response.destroy();
  });
}

/** Looks a name up for a connection, and gives it only where every address of it may be sent to. */
function lookupFor({ local, resolve = ofTheSystem }: SendOptions): LookupFunction {
  return (name, { all }, done) => {
    resolve(name, (error, found) => {
      const refused = found.find(({ address }) => !mayReach(address, { local }));
      const [first] = found;
      if (error || first === undefined) done(error ?? new Error(`nothing is known of ${name}`), '', 4);
      else if (refused !== undefined) done(new NotOnTheNet(name), '', 4);
      else if (all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}

function ofTheSystem(name: string, done: (error: Error | null, found: LookupAddress[]) => void) {
  lookUpName(name, { all: true }, (error, found) => done(error, error ? [] : found));
}

function faultOf(status: number): DeliveryFault | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 410) return 'GONE';
  return status >= 300 && status < 400 ? 'REDIRECT' : 'STATUS';
}

/** How long a receiver asks to be left alone, in seconds or as a moment; undefined when it asks for nothing we understand. */
function waitOf(text: string | undefined, at: Date): number | undefined {
  if (text === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - at.getTime();
  return ms > 0 ? Math.min(ms, DAY_SECONDS * 1000) : undefined;
}

function wayward(error: unknown): DeliveryFault {
  if (error instanceof NotOnTheNet) return 'PRIVATE_ADDRESS';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(?:ENOTFOUND|EAI_|ENODATA)/.test(code)) return 'NAME';
  return /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_|EPROTO)/.test(code)
    ? 'TLS'
    : 'CONNECTION';
}
