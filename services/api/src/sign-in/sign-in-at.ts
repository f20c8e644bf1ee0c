import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { env } from 'node:process';
import { DEMO_ISSUER, DEMO_USERS } from '@naerhjul/prisma/seed/demo-users.ts';
import { BadRequest } from '../body.ts';
import type { Call } from '../call.ts';
import { DEMO_PATH, demoIdp } from '../demo-idp/demo-idp.ts';
import { secure } from '../headers.ts';
import type { Rate } from '../rate.ts';
import type { AppOptions } from '../server.ts';
import { RelyingParty } from './relying-party.ts';
import { signInRoutes } from './routes.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, call: Call) => Promise<void> | void;

/** Where browsers reach the house. */
export function originOf(server: Server, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return new URL(publicUrl).origin;
  return `http://localhost:${(server.address() as AddressInfo | null)?.port ?? 0}`;
}

/** What the users of whoever is signed in with are kept under. */
export function issuerOf(signIn: AppOptions['signIn']): string | undefined {
  return signIn === 'demo' ? DEMO_ISSUER : (signIn?.knownAs ?? signIn?.issuer);
}

/** Everything under /auth/ and, in the demo, the identity provider itself. */
export function signInAt(options: AppOptions, server: () => Server, rate: Rate | undefined) {
  const { signIn, publicUrl } = options;
  const origin = () => originOf(server(), publicUrl);
  const isDemo = signIn === 'demo';
  // Whatever asks for it, and however: nobody invented gets in where the environment says that it is in earnest.
  if (isDemo && env['NODE_ENV'] === 'production') throw new Error('the demo does not run in production');

  // The demo needs the port, which is known when there is someone to ask.
  let demo: ReturnType<typeof demoIdp> | undefined;
  const theDemo = () => (demo ??= demoIdp(origin(), server()));

  let routes: Promise<Readonly<Record<string, Handler>>> | undefined;
  const theRoutes = () => (routes ??= build());
  const build = async () => {
    if (signIn === undefined) return {};
    const party = new RelyingParty(isDemo ? (await theDemo()).connection : { provider: signIn });
    return signInRoutes({ ...options, party, origin, mayHint: isDemo, rate });
  };

  const tellOptions: Handler = (_request, response) => {
    const users = isDemo ? DEMO_USERS.map(({ subject, name, about }) => ({ subject, name, about })) : [];
    secure(response, 'nothing');
    response.setHeader('cache-control', 'no-store');
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ canSignIn: signIn !== undefined, users }));
  };

  return async (request: IncomingMessage, response: ServerResponse, call: Call): Promise<void> => {
    const { path } = call;
    if (isDemo && path.startsWith(`${DEMO_PATH}/`)) return (await theDemo()).handle(request, response);
    const asked = `${request.method ?? 'GET'} ${path}`;
    if (asked === 'GET /auth/options') return tellOptions(request, response, call);
    const handler = (await theRoutes())[asked];
    if (handler === undefined) throw new BadRequest(404, 'NOT_FOUND', 'There is nothing at this address.');
    return handler(request, response, call);
  };
}
