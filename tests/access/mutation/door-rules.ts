import { expression, part, property, statement, type CodeRule } from './rule.ts';

const PARTY = 'services/api/src/sign-in/relying-party.ts';
const ROUTES = 'services/api/src/sign-in/routes.ts';
const SESSION = 'services/domain/sign-in/session.ts';
const LINK = 'services/domain/sign-in/administrator-link.ts';
const GRANTS = 'services/domain/sign-in/grants.ts';
const COOKIES = 'services/api/src/sign-in/cookies.ts';
const signIn = (first: RegExp) => ({ tests: ['sign-in', 'claims'], first });
const session = (first: RegExp) => ({ tests: ['session'], first });
const link = (first: RegExp) => ({ tests: ['first-administrator'], first });
const cookie = (first: RegExp) => ({ tests: ['cookies', 'sign-in'], first });

/** Who is let in by an identity provider, as whom and for how long. */
export const DOOR_RULES: readonly CodeRule[] = [
  property(
    ['a session: of those who let people in now', SESSION, '...alive(now),\n    issuer,'],
    { tests: ['close-demo'], first: /another way/ },
    '...alive(now)',
  ),
  property(
    ['a session: not ended', SESSION, 'revokedAt: null,\n    expiresAt: { gt: now },'],
    session(/counts no more/),
    'expiresAt: { gt: now }',
  ),
  property(['a session: twelve hours', SESSION, 'expiresAt: { gt: now },'], session(/twelve/)),
  property(
    ['a session: half an hour idle', SESSION, 'lastSeenAt: { gt: new Date(now.getTime() - IDLE_MS) },'],
    session(/half an hour/),
  ),
  property(
    ['a session: of a user who is not suspended', SESSION, 'user: { suspendedAt: null },'],
    session(/counts no more/),
  ),
  property(
    [
      'a session: kept as a hash',
      SESSION,
      'tokenHash: hashOf(token),\n      grantsHash: hashOfGrants(await grantsOf({ db, now }, userId)),',
    ],
    session(/never as the token/),
    'tokenHash: token.padEnd(64).slice(0, 64)',
  ),
  property(
    ['a grant: not ended', GRANTS, 'where: { userId, endedAt: null },'],
    session(/first request/),
    'where: { userId }',
  ),
  expression(['a grant: begun', GRANTS, 'validFrom.getTime() <= on'], session(/before it begins/), 'true'),
  expression(
    ['a grant: not over', GRANTS, 'validUntil === null || on <= validUntil.getTime()'],
    session(/after its last/),
    'true',
  ),
  property(
    ['the link: once', LINK, 'tokenHash: hashOf(token), usedAt: null,'],
    {
      ...link(/nobody after/),
      // Whoever used it is the administrator since, so there is none to make.
      also: ['the link: while there is none'],
    },
    'tokenHash: hashOf(token)',
  ),
  property(['the link: for an hour', LINK, 'expiresAt: { gt: now }'], link(/after an hour/)),
  property(['the link: this one', LINK, 'tokenHash: hashOf(token), usedAt: null,'], link(/another/), 'usedAt: null'),
  statement(
    ['the link: while there is none', LINK, 'if (!isFirst.every(Boolean)) return false;'],
    link(/where there is/),
  ),
  statement(
    [
      'the link: made while there is none',
      LINK,
      'if (!(await isWithoutAdministrator(inside, issuer))) return undefined;',
    ],
    link(/where there is/),
  ),
  statement(
    [
      'sign-in: who is suspended',
      'services/domain/sign-in/sign-in.ts',
      "if (suspendedAt !== null) {\n      await audit(theirs, { event: 'SIGN_IN_REFUSED', userId, reason: 'SUSPENDED' });\n      return { refused: 'SUSPENDED' };\n    }",
    ],
    signIn(/suspended/),
  ),
  property(
    ['sign-in: state', PARTY, 'expectedState: state,'],
    signIn(/another’s beginning|another state/),
    'expectedState: cameBackTo.searchParams.get("state")',
  ),
  property(['sign-in: nonce', PARTY, 'expectedNonce: nonce,'], signIn(/another sign-in/), ''),
  property(['sign-in: proof of who began', PARTY, 'pkceCodeVerifier: verifier,'], signIn(/proof|let in/)),
  expression(
    ['sign-in: the signature', PARTY, 'client.enableNonRepudiationChecks,'.slice(0, -1)],
    { ...signIn(/didn’t sign/), early: true },
    '() => undefined',
  ),
  {
    name: 'sign-in: each beginning once',
    file: ROUTES,
    find: 'cookie.clear(response);\n    if (',
    put: (taken) => `if (!${taken}) cookie.clear(response);\n    if (`,
    ...signIn(/once|twice/),
  },
  expression(
    [
      'sign-in: a safe way',
      'services/api/src/sign-in/who.ts',
      "acceptedAcr.length > 0 && !acceptedAcr.includes(text(claims['acr']) ?? '')",
    ],
    signIn(/safe enough/),
    'false',
  ),
  expression(
    ['sign-in: a subject', 'services/api/src/sign-in/who.ts', 'parts.some((part) => part === undefined)'],
    signIn(/nobody|tenant/),
    'false',
  ),
  expression(
    [
      'sign-in: on to pages of the console',
      'services/api/src/sign-in/return-to.ts',
      '/^\\/console\\/(?:#\\/[^\\s\\\\]*)?$/.test(asked)',
    ],
    signIn(/asked to go/),
    'true',
  ),
  statement(
    ['sign-in: the old session ends', ROUTES, 'if (before !== undefined) await signOut(actOf(call), before);'],
    signIn(/old one ends/),
  ),
  statement(
    [
      'sign-out: by our own pages',
      ROUTES,
      "if (isForeign(request, origin()))\n      throw new BadRequest(403, 'NOT_ALLOWED', 'A page of another origin may only read.');",
    ],
    session(/page of others/),
  ),
  property(
    ['logout token: issuer', PARTY, 'issuer,\n      audience: this.provider.clientId,'],
    session(/of another issuer/),
    'audience: this.provider.clientId',
  ),
  property(['logout token: audience', PARTY, 'audience: this.provider.clientId,'], session(/another client/)),
  property(['logout token: age', PARTY, "maxTokenAge: '10 minutes',"], session(/old/)),
  expression(
    ['logout token: is one', PARTY, '!isLogout || nonce !== undefined'],
    session(/identity token|nonce/),
    'false',
  ),
  expression(
    ['sign-out in a frame: by the provider', ROUTES, "searchParams.get('iss') === issuer"],
    session(/frame/),
    'true',
  ),
  statement(
    [
      'a page of others asks as nobody',
      'services/api/src/identity.ts',
      "if (token === undefined || token === '' || isForeign(request, doors.publicUrl, doors.cors.trusted)) return NOBODY;",
    ],
    session(/asks as nobody/),
    "if (token === undefined || token === '') return NOBODY;",
  ),
  expression(
    ['another origin is another’s', 'services/api/src/cors.ts', 'URL.parse(origin)?.host !== headers.host'],
    session(/asks as nobody/),
    'false',
  ),
  expression(
    ['another origin than the public one', 'services/api/src/cors.ts', 'origin !== URL.parse(publicUrl)?.origin'],
    { tests: ['session', 'sign-in'], first: /page of others/ },
    'false',
  ),
  expression(
    ['another site, without an origin', 'services/api/src/cors.ts', "headers['sec-fetch-site'] === 'cross-site'"],
    session(/asks as nobody/),
    'false',
  ),
  part(['cookies: HttpOnly', COOKIES, ' HttpOnly;'], cookie(/can’t read|only this very host/)),
  part(['cookies: SameSite', COOKIES, ' SameSite=Lax'], cookie(/can’t read|only this very host/)),
  expression(['cookies: Secure', COOKIES, "isSecure ? '; Secure' : ''"], cookie(/only this very host/), "''"),
  expression(
    ['cookies: of this very host', COOKIES, 'isSecure ? `__Host-${name}` : name'],
    cookie(/by that name alone/),
    'name',
  ),
  expression(
    ['the demo: not in production', 'services/api/src/config.ts', "production ? undefined : 'demo'"],
    { tests: ['claims'], first: /production/ },
    "'demo'",
  ),
  statement(
    ['a session: another token for other roles', SESSION, 'if (hashOfGrants(grants) === grantsHash) return { actor };'],
    session(/roles/),
    'return { actor };',
  ),
];
