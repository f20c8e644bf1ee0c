import { readFileSync } from 'node:fs';
import type { ClaimedRole } from '@naerhjul/domain/sign-in/claimed-roles.ts';
import { z } from 'zod';

/** The identity provider that people sign in with, and what is asked of it. */
export interface Provider {
  readonly issuer: string;
  /** What its users' identities are kept under; its issuer unless given. */
  readonly knownAs?: string | undefined;
  readonly clientId: string;
  /** Without it the client is a public one, which PKCE alone speaks for. */
  readonly clientSecret?: string | undefined;
  /** A private key to sign who the client is with, in place of a secret. */
  readonly clientKey?: ClientKey | undefined;
  readonly scopes: string;
  /** What is asked for, in order of preference. */
  readonly acrValues?: string | undefined;
  /** How the sign-in must have been done; any way when it is empty. */
  readonly acceptedAcr: readonly string[];
  /** The claims that say who it is, such as tid and oid. */
  readonly subjectClaims: readonly string[];
  readonly nameClaim: string;
  /** The claim with the roles, and what each of its values gives. */
  readonly roleClaim?: string | undefined;
  readonly roles: ReadonlyMap<string, ClaimedRole>;
}

/** A private key as a JWK (RFC 7517) that names itself and its algorithm, as the provider keeps the public part of it. */
export type ClientKey = z.output<typeof clientKey>;

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Plain HTTP is for a provider on this very machine. */
export function isSafe(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
}

const ROLE =
  /^([^=\s]+)=(?:(SYSTEM_ADMIN)|(MUNICIPAL_ADMIN|ANALYST|COORDINATOR):(\d{4})|(COORDINATOR):(\d{4})\/([a-z0-9-]+))$/;

/** `koordinator=COORDINATOR:3301 systemansvarlig=SYSTEM_ADMIN`: what each value of the claim gives. */
const roleMap = z.string().transform((text, ctx) => {
  const found = new Map<string, ClaimedRole>();
  for (const word of words(text)) {
    const [, value, system, wide, where, narrow, place, committee] = ROLE.exec(word) ?? [];
    const role = (system ?? wide ?? narrow) as ClaimedRole['role'] | undefined;
    if (value === undefined || role === undefined) {
      ctx.addIssue({ code: 'custom', message: `kan ikke leses ved «${word}»: skriv verdi=ROLLE:kommunenummer` });
      return z.NEVER;
    }
    found.set(value, { role, municipality: where ?? place, committee });
  }
  return found;
});

const secretFile = z.string().transform((path, ctx) => {
  try {
    const secret = readFileSync(path, 'utf8').trim();
    if (secret !== '') return secret;
    ctx.addIssue({ code: 'custom', message: 'er en tom fil' });
  } catch {
    ctx.addIssue({ code: 'custom', message: 'er en fil som ikke kan leses' });
  }
  return z.NEVER;
});

const clientKey = z.looseObject({
  kty: z.enum(['RSA', 'EC', 'OKP']),
  kid: z.string().min(1),
  alg: z.enum(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']),
  /** What makes it the private part. */
  d: z.string().min(1),
});

const keyFile = secretFile.transform((text, ctx) => {
  const parsed = clientKey.safeParse(parsedOrNull(text));
  if (parsed.success) return parsed.data;
  ctx.addIssue({ code: 'custom', message: 'må være én privat nøkkel som JWK, med kty, kid, alg og d' });
  return z.NEVER;
});

/** What a text says as JSON; null when it is none. What is in it is never told. */
function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** What may come to mean someone else, or must not be kept: no one is known by it. */
const NO_SUBJECTS: ReadonlySet<string> = new Set([
  'email',
  'mail',
  'upn',
  'preferred_username',
  'unique_name',
  'name',
  'phone_number',
  'pid',
]);

const subjectClaims = z
  .string()
  .transform(words)
  .refine((names) => names.length > 0, 'må nevne minst ett krav, som sub')
  .refine(
    (names) => !names.some((name) => NO_SUBJECTS.has(name)),
    'kan ikke være e-post, navn, telefon eller fødselsnummer: det skifter eier, eller skal ikke lagres',
  );

/** Entra's addresses for anyone's users: whoever has a tenant of their own could come in. */
const OF_ANYONE = /^https:\/\/login\.microsoftonline\.com\/(common|organizations|consumers)(\/|$)/;

/** The variables of the environment about signing in. */
export const signInVariables = {
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'må være utstederens adresse, som https://test.idporten.no' })
    .refine(isSafe, 'må begynne med https://')
    .refine((url) => !OF_ANYONE.test(url), 'må nevne leietakerens id, ikke common eller organizations')
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET_FILE: secretFile.optional(),
  OIDC_CLIENT_KEY_FILE: keyFile.optional(),
  OIDC_SCOPES: z
    .string()
    .refine((text) => words(text).includes('openid'), 'må ha med openid')
    .default('openid profile'),
  OIDC_ACR_VALUES: z.string().optional(),
  OIDC_ACR_ACCEPTED: z.string().optional(),
  OIDC_SUBJECT_CLAIMS: subjectClaims.default(['sub']),
  OIDC_NAME_CLAIM: z.string().default('name'),
  OIDC_ROLE_CLAIM: z.string().optional(),
  OIDC_ROLES: roleMap.optional(),
} as const;

const variables = z.object(signInVariables);

/** What goes together is checked together: the faults, each named by its variable. */
export function signInFaults(
  given: z.output<typeof variables>,
  publicUrl: string | undefined,
): readonly (readonly [name: string, problem: string])[] {
  const faults: (readonly [string, string])[] = [];
  if (given.OIDC_ISSUER === undefined) {
    if (given.OIDC_CLIENT_ID !== undefined) faults.push(['OIDC_CLIENT_ID', 'har ingen nytte uten OIDC_ISSUER']);
    return faults;
  }
  if (given.OIDC_CLIENT_ID === undefined) faults.push(['OIDC_CLIENT_ID', 'må settes når OIDC_ISSUER er satt']);
  if (publicUrl === undefined) {
    faults.push(['PUBLIC_URL', 'må settes når OIDC_ISSUER er satt: dit sender utstederen folk tilbake']);
  }
  if (publicUrl !== undefined && !isSafe(publicUrl)) {
    faults.push(['PUBLIC_URL', 'må begynne med https:// når OIDC_ISSUER er satt: ellers kan andre lese innloggingen']);
  }
  if (given.OIDC_CLIENT_SECRET_FILE !== undefined && given.OIDC_CLIENT_KEY_FILE !== undefined) {
    faults.push(['OIDC_CLIENT_KEY_FILE', 'og OIDC_CLIENT_SECRET_FILE kan ikke settes sammen']);
  }
  if ((given.OIDC_ROLE_CLAIM === undefined) !== (given.OIDC_ROLES === undefined)) {
    faults.push(['OIDC_ROLES', 'og OIDC_ROLE_CLAIM må settes sammen']);
  }
  return faults;
}

/** The provider that these variables tell of; undefined when they tell of none. */
export function providerOf(given: z.output<typeof variables>): Provider | undefined {
  if (given.OIDC_ISSUER === undefined) return undefined;
  return {
    issuer: given.OIDC_ISSUER,
    clientId: given.OIDC_CLIENT_ID ?? '',
    clientSecret: given.OIDC_CLIENT_SECRET_FILE,
    clientKey: given.OIDC_CLIENT_KEY_FILE,
    scopes: words(given.OIDC_SCOPES).join(' '),
    acrValues: given.OIDC_ACR_VALUES,
    acceptedAcr: words(given.OIDC_ACR_ACCEPTED ?? given.OIDC_ACR_VALUES ?? ''),
    subjectClaims: given.OIDC_SUBJECT_CLAIMS,
    nameClaim: given.OIDC_NAME_CLAIM,
    roleClaim: given.OIDC_ROLE_CLAIM,
    roles: given.OIDC_ROLES ?? new Map(),
  };
}
