import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_ISSUER, DEMO_USERS } from '@naerhjul/prisma/seed/demo-users.ts';
import { exportJWK, generateKeyPair } from 'jose';
import { errors, Provider, type KoaContextWithOIDC } from 'oidc-provider';
import { BadRequest, readForm } from '../body.ts';
import { isForeign } from '../cors.ts';
import { escaped, sendPage } from '../sign-in/page.ts';
import type { Connection, Fetch } from '../sign-in/relying-party.ts';
import { InMemory } from './adapter.ts';

export const DEMO_PATH = '/demo-idp';
const CLIENT = 'naerhjul';
/** A choice that was left open for too long, or never begun. */
const BEGIN_AGAIN = '<p>Valget er ikke åpent lenger. <a href="/auth/sign-in">Begynn på nytt</a></p>';

/**
 * An identity provider in this very process, for trying things out: real OpenID Connect, with invented people who sign
 * in by one click. Its own address is the house's; the house asks it within the machine.
 */
export async function demoIdp(origin: string, server: Server) {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const clientSecret = randomBytes(32).toString('base64url');
  const provider = new Provider(`${origin}${DEMO_PATH}`, {
    adapter: InMemory,
    clients: [
      {
        client_id: CLIENT,
        client_secret: clientSecret,
        redirect_uris: [`${origin}/auth/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    expiresWithSession: () => false,
    pkce: { required: () => true },
    ttl: { Session: 3600, Interaction: 600, Grant: 3600, AccessToken: 600, IdToken: 600 },
    interactions: { url: (_context: KoaContextWithOIDC, { uid }) => `${DEMO_PATH}/interaction/${uid}` },
    findAccount: (_context: KoaContextWithOIDC, subject: string) => {
      const user = DEMO_USERS.find((one) => one.subject === subject);
      return user && { accountId: subject, claims: () => ({ sub: subject, name: user.name }) };
    },
    // The house is the only one that asks, so there is nothing to consent to.
    loadExistingGrant: async ({ oidc }: KoaContextWithOIDC) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    renderError: (context: KoaContextWithOIDC) => {
      context.type = 'text/plain; charset=utf-8';
      context.body = 'Innloggingen kunne ikke fullføres. Gå tilbake og prøv igjen.';
    },
  });
  provider.proxy = true;
  const answer = provider.callback();

  /** By whichever name the house was reached, the provider is where its issuer says. */
  const place = (request: IncomingMessage) => {
    const { host, protocol } = new URL(origin);
    request.headers.host = host;
    request.headers['x-forwarded-host'] = host;
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
  };

  const interact = async (request: IncomingMessage, response: ServerResponse) => {
    const details = await provider.interactionDetails(request, response).catch((error: unknown) => {
      if (error instanceof errors.SessionNotFound) return undefined;
      throw error;
    });
    if (details === undefined) {
      sendPage(response, 400, 'Innloggingen tok for lang tid', BEGIN_AGAIN);
      return;
    }
    const { params, uid } = details;
    const chosen = request.method === 'POST' ? await chosenBy(request, origin) : params['login_hint'];
    const user = DEMO_USERS.find(({ subject }) => subject === chosen);
    if (user === undefined) {
      sendPage(response, 200, 'Hvem vil du være?', choices(uid));
      return;
    }
    await provider.interactionFinished(request, response, { login: { accountId: user.subject } });
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    place(request);
    const { url = '/' } = request;
    if (url.startsWith(`${DEMO_PATH}/interaction/`)) return interact(request, response);
    Object.assign(request, { originalUrl: url });
    request.url = url.slice(DEMO_PATH.length) || '/';
    return answer(request, response);
  };

  const fetchWithin: Fetch = (url, options) => {
    const { address, port, family } = server.address() as AddressInfo;
    const here = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[address] ?? (family === 'IPv6' ? `[${address}]` : address);
    return fetch(url.replace(origin, `http://${here}:${port}`), options as RequestInit);
  };

  const connection: Connection = {
    provider: {
      issuer: `${origin}${DEMO_PATH}`,
      knownAs: DEMO_ISSUER,
      clientId: CLIENT,
      clientSecret,
      scopes: 'openid profile',
      acceptedAcr: [],
      subjectClaims: ['sub'],
      nameClaim: 'name',
      roles: new Map(),
    },
    fetch: fetchWithin,
  };
  return { connection, handle };
}

async function chosenBy(request: IncomingMessage, origin: string) {
  if (isForeign(request, origin)) throw new BadRequest(403, 'NOT_ALLOWED', 'A page of another origin may only read.');
  return new URLSearchParams(await readForm(request)).get('user');
}

function choices(uid: string): string {
  const buttons = DEMO_USERS.map(
    ({ subject, name, about }) =>
      `<button name="user" value="${escaped(subject)}">${escaped(name)}<small>${escaped(about)}</small></button>`,
  );
  return `<p>Dette er en prøveinnlogging med oppdiktede personer. Velg en for å se Nærhjul slik de gjør.</p>
<form method="post" action="${DEMO_PATH}/interaction/${escaped(uid)}">${buttons.join('')}</form>`;
}
