import { expression, property, type CodeRule } from './rule.ts';

const MASKINPORTEN = 'services/api/src/maskinporten.ts';
const KEY = 'services/domain/client/key.ts';
const maskinporten = (first: RegExp) => ({ tests: ['maskinporten'], first });
const key = (first: RegExp) => ({ tests: ['api-key'], first });

/** Whose a key or a token is, and what it is good for. */
export const TOKEN_RULES: readonly CodeRule[] = [
  property(
    ['maskinporten: algorithms', MASKINPORTEN, "algorithms: ['RS256', 'PS256', 'ES256'],"],
    maskinporten(/algorithm|signed/),
  ),
  property(
    ['maskinporten: issuer', MASKINPORTEN, 'issuer,\n        currentDate: now,'],
    maskinporten(/another issuer/),
    'currentDate: now',
  ),
  expression(
    ['maskinporten: audience', MASKINPORTEN, 'audience === undefined ? {} : { audience }'],
    maskinporten(/for another/),
    '{}',
  ),
  property(['maskinporten: what it must hold', MASKINPORTEN, "requiredClaims: ['exp', 'iat', 'scope', 'consumer'],"], {
    ...maskinporten(/without an end/),
    // What it must hold is asked of each claim once more.
    also: ['maskinporten: ends after it begins'],
  }),
  expression(['maskinporten: at most an hour', MASKINPORTEN, 'exp - iat <= HOUR'], maskinporten(/longer than/), 'true'),
  expression(
    ['maskinporten: begun', MASKINPORTEN, 'iat * 1000 <= now.getTime() + 10_000'],
    maskinporten(/time to come/),
    'true',
  ),
  expression(
    ['maskinporten: ends after it begins', MASKINPORTEN, 'exp > iat'],
    maskinporten(/before it begins/),
    'true',
  ),
  expression(
    ['maskinporten: whole words', MASKINPORTEN, 'words.includes(`${prefix}${known}`)'],
    maskinporten(/scope/),
    'words.some((word) => word.includes(`${prefix}${known}`))',
  ),
  expression(
    [
      'maskinporten: a supplier that is one',
      MASKINPORTEN,
      "supplier === undefined && payload['supplier'] !== undefined",
    ],
    maskinporten(/supplier/),
    'false',
  ),
  expression(
    ['maskinporten: the register', MASKINPORTEN, "authority !== 'iso6523-actorid-upis'"],
    maskinporten(/another kind/),
    'false',
  ),
  expression(
    ['maskinporten: a sound number', MASKINPORTEN, 'isOrganisationNumber(number)'],
    maskinporten(/unsound/),
    'true',
  ),
  expression(
    ['maskinporten: Norwegian numbers', MASKINPORTEN, 'ORGANISATION.exec(id)'],
    maskinporten(/another register|only ends/),
    '/(\\d{9})$/.exec(id)',
  ),
  property(
    [
      'maskinporten: the organisation’s client',
      'services/domain/client/consumer.ts',
      'where: { organisationNumber, client: { disabledAt: null } }',
    ],
    maskinporten(/not in the table/),
    'where: { client: { disabledAt: { equals: null } } }',
  ),
  property(
    [
      'maskinporten: a client that is not shut out',
      'services/domain/client/consumer.ts',
      'client: { disabledAt: null }',
    ],
    maskinporten(/shut out/),
  ),
  expression(
    ['maskinporten: the client’s scopes', 'services/domain/client/consumer.ts', 'scopes.includes(scope)'],
    maskinporten(/has not/),
    'true',
  ),
  expression(['a key: its secret', KEY, '!isSecretOf(key, found.hash)'], key(/recognised/), 'false'),
  expression(['a key: not revoked', KEY, 'revokedAt !== null'], key(/works no more/), 'false'),
  expression(['a key: not expired', KEY, 'expiresAt <= now'], key(/works no more/), 'false'),
  expression(
    ['a key: of a client that is not shut out', KEY, 'client.disabledAt !== null'],
    key(/works no more/),
    'false',
  ),
  expression(
    [
      'a secret is compared',
      'services/domain/sign-in/secret.ts',
      'timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hash.padEnd(64).slice(0, 64)))',
    ],
    key(/recognised/),
    'true',
  ),
  expression(
    [
      'the developer’s token: it alone',
      'services/api/src/identity.ts',
      'timingSafeEqual(digest(given), digest(token))',
    ],
    { tests: ['api-key'], first: /recognised|unknown token/ },
    'true',
  ),
];
