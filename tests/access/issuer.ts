import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

const CLIENT = 'naerhjul-test';

/** What an issuer says of the next one who signs in. A claim that is set replaces what is right. */
export interface Says {
  claims: Record<string, unknown>;
  /** Signs with a key that it doesn't publish. */
  forged?: boolean;
  /** Sends back an error instead of a code. */
  error?: string;
}

interface Asked {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
}

/** An issuer of tokens on real HTTP, with a key of its own: an identity provider, and Maskinporten. */
export async function issuer() {
  const [key, other, unwanted] = await Promise.all([
    generateKeyPair('RS256'),
    generateKeyPair('RS256'),
    // One that it has for something else than tokens.
    generateKeyPair('ES384'),
  ]);
  const jwk = { ...(await exportJWK(key.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const beside = { ...(await exportJWK(unwanted.publicKey)), kid: 'two', alg: 'ES384', use: 'sig' };
  const says: Says = { claims: {} };
  const asked = new Map<string, Asked>();
  /** What the last one came with: the browser's parameters, and how the client said who it is when it took the token. */
  const seen = { parameters: new URLSearchParams(), form: new URLSearchParams() };
  let origin = '';

  const sign = (payload: JWTPayload, { forged = false, alg = 'RS256' } = {}) =>
    alg === 'ES384'
      ? new SignJWT(payload).setProtectedHeader({ alg, kid: 'two' }).sign(unwanted.privateKey)
      : new SignJWT(payload).setProtectedHeader({ alg, kid: 'one' }).sign(forged ? other.privateKey : key.privateKey);

  const authorize = (url: URL, response: ServerResponse) => {
    const parameters = url.searchParams;
    seen.parameters = parameters;
    const redirectUri = parameters.get('redirect_uri') ?? '';
    const back = new URL(redirectUri);
    back.searchParams.set('state', parameters.get('state') ?? '');
    if (says.error === undefined) {
      const code = `code-${asked.size}`;
      asked.set(code, {
        redirectUri,
        nonce: parameters.get('nonce') ?? '',
        challenge: parameters.get('code_challenge') ?? '',
      });
      back.searchParams.set('code', code);
    } else back.searchParams.set('error', says.error);
    response.writeHead(302, { location: back.href }).end();
  };

  const token = async (request: IncomingMessage, response: ServerResponse) => {
    const form = new URLSearchParams(await text(request));
    seen.form = form;
    const found = asked.get(form.get('code') ?? '');
    asked.delete(form.get('code') ?? '');
    const verifier = Buffer.from(form.get('code_verifier') ?? '');
    const challenge = Buffer.from(await crypto.subtle.digest('SHA-256', verifier)).toString('base64url');
    if (found?.challenge !== challenge || found.redirectUri !== form.get('redirect_uri')) {
      json(response, { error: 'invalid_grant' }, 400);
      return;
    }
    const now = Math.floor(Date.now() / 1000);
    const standard = { iss: origin, aud: CLIENT, iat: now, exp: now + 300, nonce: found.nonce };
    const idToken = await sign({ ...standard, ...says.claims }, { forged: says.forged === true });
    json(response, { access_token: 'none', token_type: 'Bearer', expires_in: 300, id_token: idToken });
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    if (url.pathname.startsWith('/.well-known/')) {
      json(response, {
        issuer: origin,
        authorization_endpoint: `${origin}/authorize`,
        token_endpoint: `${origin}/token`,
        end_session_endpoint: `${origin}/end`,
        jwks_uri: `${origin}/jwks`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    } else if (url.pathname === '/jwks') json(response, { keys: [jwk, beside] });
    else if (url.pathname === '/authorize') authorize(url, response);
    else void token(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, clientId: CLIENT, says, seen, sign, publicKey: key.publicKey };
}

export type Issuer = Awaited<ReturnType<typeof issuer>>;

function json(response: ServerResponse, content: object, status = 200) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
}
