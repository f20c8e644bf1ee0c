import type { ClaimedRole } from '@naerhjul/domain/sign-in/claimed-roles.ts';
import type { Provider } from './settings.ts';

type Claims = Readonly<Record<string, unknown>>;

/** Why a person whom the provider vouches for is not let in. */
export type Fault = 'ACR' | 'SUBJECT';

export interface Who {
  readonly subject: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly language: 'NB' | 'NN' | 'EN' | undefined;
  readonly providerSession: string | undefined;
  readonly roles: readonly ClaimedRole[] | undefined;
}

/** Who the claims of a token tell of, as this provider is set up. */
export function whoOf(claims: Claims, provider: Provider): Who | Fault {
  const { acceptedAcr, subjectClaims, nameClaim } = provider;
  if (acceptedAcr.length > 0 && !acceptedAcr.includes(text(claims['acr']) ?? '')) return 'ACR';
  const parts = subjectClaims.map((claim) => text(claims[claim]));
  if (parts.some((part) => part === undefined)) return 'SUBJECT';
  return {
    subject: parts.join(':'),
    name: (text(claims[nameClaim]) ?? 'Uten navn').slice(0, 200),
    email: text(claims['email'])?.slice(0, 254),
    language: LANGUAGES[text(claims['locale'])?.slice(0, 2) ?? ''],
    providerSession: text(claims['sid']),
    roles: rolesOf(claims, provider),
  };
}

const LANGUAGES: Readonly<Record<string, 'NB' | 'NN' | 'EN'>> = { nb: 'NB', no: 'NB', nn: 'NN', en: 'EN' };

function rolesOf(claims: Claims, { roleClaim, roles }: Provider): readonly ClaimedRole[] | undefined {
  if (roleClaim === undefined) return undefined;
  const given = claims[roleClaim];
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  return values.flatMap((value) => roles.get(String(value)) ?? []);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
