import type { Act, Actor } from '@naerhjul/domain/act.ts';
import { actorOfConsumer } from '@naerhjul/domain/client/consumer.ts';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import * as client from 'openid-client';

export interface MaskinportenSettings {
  readonly issuer: string;
  /** Who the token has to be for; anyone when it is not set. */
  readonly audience?: string | undefined;
  /** What the scopes begin with, such as `drammen:naerhjul`. */
  readonly scopePrefix: string;
}

const HOUR = 3600;
const ORGANISATION = /^0192:(\d{9})$/;

/** Takes Maskinporten's access tokens: whose organisation it is says the token, whose client that is a table of ours. */
export class Maskinporten {
  readonly #settings: MaskinportenSettings;
  #keys: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;

  constructor(settings: MaskinportenSettings) {
    this.#settings = settings;
  }

  /** Undefined for every token that is not wholly as it should be. */
  async actorOf(moment: Pick<Act, 'db' | 'now'>, token: string): Promise<Actor | undefined> {
    const payload = await this.#verify(token, moment.now);
    if (payload === undefined) return undefined;
    const number = organisationOf(payload['consumer']);
    const scopes = this.#scopesOf(payload['scope']);
    if (number === undefined || scopes.length === 0) return undefined;
    return actorOfConsumer(moment, number, scopes);
  }

  async #verify(token: string, now: Date): Promise<JWTPayload | undefined> {
    const { issuer, audience } = this.#settings;
    try {
      const { payload } = await jwtVerify(token, await this.#theKeys(), {
        algorithms: ['RS256', 'PS256', 'ES256'],
        issuer,
        currentDate: now,
        clockTolerance: 10,
        requiredClaims: ['exp', 'iat', 'scope', 'consumer'],
        ...(audience === undefined ? {} : { audience }),
      });
      const { exp = 0, iat = 0 } = payload;
      const isSound = exp - iat <= HOUR && exp > iat && iat * 1000 <= now.getTime() + 10_000;
      return isSound ? payload : undefined;
    } catch {
      return undefined;
    }
  }

  /** The issuer says itself where its keys are; the token has no say in it. */
  #theKeys() {
    this.#keys ??= this.#discover().catch((error: unknown) => {
      this.#keys = undefined;
      throw error;
    });
    return this.#keys;
  }

  async #discover() {
    const { issuer } = this.#settings;
    const insecure = issuer.startsWith('http:') ? { execute: [client.allowInsecureRequests] } : {};
    const found = await client.discovery(new URL(issuer), 'naerhjul', undefined, client.None(), {
      algorithm: 'oauth2',
      timeout: 10,
      ...insecure,
    });
    const { jwks_uri: keys } = found.serverMetadata();
    if (keys === undefined) throw new Error('the issuer has no keys');
    return createRemoteJWKSet(new URL(keys));
  }

  /** Scopes are whole words: `drammen:naerhjul.cases` gives cases, and nothing that it merely begins with. */
  #scopesOf(scope: unknown): readonly string[] {
    const prefix = `${this.#settings.scopePrefix}.`;
    const words = typeof scope === 'string' ? scope.split(' ') : [];
    return words.filter((word) => word.startsWith(prefix)).map((word) => word.slice(prefix.length));
  }
}

/** The number of the organisation that the token was given to. */
function organisationOf(consumer: unknown): string | undefined {
  if (typeof consumer !== 'object' || consumer === null) return undefined;
  const { authority, ID: id } = consumer as Readonly<Record<string, unknown>>;
  if (authority !== 'iso6523-actorid-upis' || typeof id !== 'string') return undefined;
  return ORGANISATION.exec(id)?.[1];
}
