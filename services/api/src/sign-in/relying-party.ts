import { createRemoteJWKSet, customFetch as joseFetch, importJWK, jwtVerify } from 'jose';
import * as client from 'openid-client';
import type { Provider } from './settings.ts';
import type { UnderWay } from './under-way.ts';

/** Asks the provider over another way than its own address: the demo's, within the machine. */
export type Fetch = client.CustomFetch;

export interface Connection {
  readonly provider: Provider;
  readonly fetch?: Fetch | undefined;
}

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** Our side of OpenID Connect. The provider is asked about itself when it is first needed, and again if it failed. */
export class RelyingParty {
  readonly #connection: Connection;
  #keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  #known: Promise<client.Configuration> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get provider(): Provider {
    return this.#connection.provider;
  }

  /** What its users' identities are kept under. */
  get keptAs(): string {
    return this.provider.knownAs ?? this.provider.issuer;
  }

  /** Throws when the provider does not answer as one. */
  configuration(): Promise<client.Configuration> {
    this.#known ??= this.#discover().catch((error: unknown) => {
      this.#known = undefined;
      throw error;
    });
    return this.#known;
  }

  async #discover(): Promise<client.Configuration> {
    const { provider, fetch } = this.#connection;
    const { issuer, clientId, clientSecret } = provider;
    const found = await client.discovery(new URL(issuer), clientId, clientSecret, await authenticationOf(provider), {
      timeout: 10,
      execute: [
        // The signature of the identity token is checked too, though it comes from the provider itself.
        client.enableNonRepudiationChecks,
        // The settings let plain HTTP pass only for this machine.
        ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
      ],
      ...(fetch === undefined ? {} : { [client.customFetch]: fetch }),
    });
    return found;
  }

  /** Where to send someone who wants in, and what their browser is to keep meanwhile. */
  async begin(redirectUri: string, kept: Pick<UnderWay, 'returnTo' | 'link'>, parameters: Record<string, string> = {}) {
    const { scopes, acrValues } = this.provider;
    const configuration = await this.configuration();
    const underWay: UnderWay = {
      ...kept,
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const url = client.buildAuthorizationUrl(configuration, {
      ...parameters,
      redirect_uri: redirectUri,
      scope: scopes,
      state: underWay.state,
      nonce: underWay.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(underWay.verifier),
      code_challenge_method: 'S256',
      ...(acrValues === undefined ? {} : { acr_values: acrValues }),
    });
    return { url, underWay };
  }

  /** What the provider says of who came back. Throws when anything about it is not as it was begun. */
  async finish(cameBackTo: URL, { state, nonce, verifier }: UnderWay): Promise<Readonly<Record<string, unknown>>> {
    const configuration = await this.configuration();
    const tokens = await client.authorizationCodeGrant(configuration, cameBackTo, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    return tokens.claims() ?? {};
  }

  /** Where to end the provider's own session, if it has such a place. */
  async endSession(backTo: string): Promise<string | undefined> {
    const configuration = await this.configuration();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: backTo }).href;
  }

  /** The provider's keys, fetched once and again when one is unknown, as often as is polite. */
  #keysAt(address: string): ReturnType<typeof createRemoteJWKSet> {
    const { fetch } = this.#connection;
    return (this.#keys ??= createRemoteJWKSet(
      new URL(address),
      fetch === undefined ? {} : { [joseFetch]: fetch as typeof globalThis.fetch },
    ));
  }

  /** Which of its sessions the provider says is over. Throws when it wasn't the provider who said so. */
  async readLogout(token: string) {
    const { jwks_uri: keys, issuer } = (await this.configuration()).serverMetadata();
    if (keys === undefined) throw new Error('the provider has no keys');
    const { payload } = await jwtVerify(token, this.#keysAt(keys), {
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      issuer,
      audience: this.provider.clientId,
      requiredClaims: ['iat', 'events'],
      maxTokenAge: '10 minutes',
    });
    const { events, nonce, sid, sub } = payload;
    const isLogout = typeof events === 'object' && events !== null && LOGOUT_EVENT in events;
    if (!isLogout || nonce !== undefined) throw new Error('this is no logout token');
    return {
      issuer: this.keptAs,
      providerSession: typeof sid === 'string' ? sid : undefined,
      // Only where the subject is how we know the user; elsewhere the session has to be named.
      subject: typeof sid !== 'string' && this.provider.subjectClaims.join(' ') === 'sub' ? sub : undefined,
    };
  }
}

/** How the client says who it is: with a signature, with a secret, or by PKCE alone. */
async function authenticationOf({ clientKey, clientSecret }: Provider): Promise<client.ClientAuth> {
  if (clientKey !== undefined) {
    const key = await importJWK(clientKey);
    return client.PrivateKeyJwt({ key, kid: clientKey.kid });
  }
  return clientSecret === undefined ? client.None() : client.ClientSecretBasic(clientSecret);
}
