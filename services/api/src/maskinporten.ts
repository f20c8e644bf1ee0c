import type { Act, Actor } from '@naerhjul/domain/act.ts';
import { actorOfConsumer } from '@naerhjul/domain/client/consumer.ts';
import { isOrganisationNumber } from '@naerhjul/domain/client/register-consumer.ts';
import { SCOPES } from '@naerhjul/domain/client/scopes.ts';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import * as client from 'openid-client';
import { BadRequest } from './body.ts';

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
  async actorOf(moment: Pick<Act, 'db' | 'now' | 'requestId'>, token: string): Promise<Actor | undefined> {
    const payload = await this.#verify(token, moment.now);
    if (payload === undefined) return undefined;
    const organisationNumber = organisationOf(payload['consumer']);
    const scopes = this.#scopesOf(payload['scope']);
    if (organisationNumber === undefined || scopes.length === 0) return undefined;
    // Who acts for another says so; a word of it that can't be understood is not passed over.
    const supplier = organisationOf(payload['supplier']);
    if (supplier === undefined && payload['supplier'] !== undefined) return undefined;
    return actorOfConsumer(moment, { organisationNumber, supplier }, scopes);
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
    } catch (error) {
      // Where the issuer can't be reached, nobody can say whether the token is any good.
      if (!(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout) throw unreachable();
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

  /** Scopes are whole words that we know: `drammen:naerhjul.cases` gives cases, and `drammen:naerhjul.casesx` nothing. */
  #scopesOf(scope: unknown): readonly string[] {
    const prefix = `${this.#settings.scopePrefix}.`;
    const words = typeof scope === 'string' ? scope.split(' ') : [];
    return SCOPES.filter((known) => words.includes(`${prefix}${known}`));
  }
}

function unreachable(): BadRequest {
  return new BadRequest(503, 'TRY_AGAIN', 'Maskinporten can’t be asked about the token just now: try again later.');
}

/** The number of the organisation that a claim names. */
function organisationOf(claim: unknown): string | undefined {
  if (typeof claim !== 'object' || claim === null) return undefined;
  const { authority, ID: id } = claim as Readonly<Record<string, unknown>>;
  if (authority !== 'iso6523-actorid-upis' || typeof id !== 'string') return undefined;
  const number = ORGANISATION.exec(id)?.[1];
  return number !== undefined && isOrganisationNumber(number) ? number : undefined;
}
