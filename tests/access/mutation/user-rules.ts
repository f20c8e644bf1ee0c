import { expression, property, statement, WALL, type CodeRule } from './rule.ts';

const ACCESS = 'services/domain/user/access.ts';
const GRANT = 'services/domain/user/grant-role.ts';
const TO_CHANGE = 'services/domain/user/user-to-change.ts';
const CLIENT = 'services/domain/client/client-to-change.ts';
const KEY = 'services/domain/client/create-key.ts';
const grants = (first: RegExp) => ({ tests: ['grant-role', 'audit-lists'], first });
const clients = (first: RegExp) => ({ tests: ['api-key', 'audit-lists', 'maskinporten'], first });
const privacy = (first: RegExp) => ({ tests: ['privacy-verbs'], first });

/** Who looks after users, clients, their keys and what is private to people. */
export const USER_RULES: readonly CodeRule[] = [
  expression(['administers: here', ACCESS, "ids === 'ALL' || ids.includes(municipalityId)"], grants(/./), 'true'),
  statement(['mayGrant: nothing to oneself', ACCESS, 'if (actor.userId === to) return false;'], grants(/self|own/)),
  statement(
    ['mayGrant: system administrators', ACCESS, "if (role === 'SYSTEM_ADMIN') return isSystemAdmin(actor);"],
    grants(/more than/),
    "if (role === 'SYSTEM_ADMIN') return true;",
  ),
  expression(
    ['mayGrant: here', ACCESS, 'municipalityId !== undefined && administers(actor, municipalityId)'],
    grants(/more than/),
    'true',
  ),
  statement(
    [
      'mayGrant: the system’s appoint administrators only',
      ACCESS,
      "return role === 'MUNICIPAL_ADMIN' && isSystemAdmin(actor);",
    ],
    grants(/more than/),
    'return isSystemAdmin(actor);',
  ),
  statement(
    [
      'grantRole: by who has it',
      GRANT,
      "if (!mayGrant(actor, userId, { role, ...(municipalityId === null ? {} : { municipalityId }) })) {\n      throw new Refusal('NOT_ALLOWED', { what: 'RoleGrant' });\n    }",
    ],
    grants(/more than/),
  ),
  statement(
    [
      'grantRole: to a user',
      GRANT,
      "if (known?.is !== true) throw new Refusal('NOT_FOUND', { what: 'User', id: userId });",
    ],
    grants(/no such user|nobody is/),
  ),
  property(
    ['grantRole: a committee of the municipality', GRANT, 'where: { id: committeeId, municipalityId }'],
    grants(/committee/),
    'where: { id: committeeId }',
  ),
  expression(
    ['endGrant: what is seen', GRANT, '[seenOfAccess(actor).roleGrant]'],
    { ...grants(/tells nobody of/), also: [WALL] },
    '[]',
  ),
  expression(
    ['endGrant: one’s own not for longer', GRANT, 'actor.userId === userId && isMore'],
    grants(/longer|own/),
    'false',
  ),
  expression(
    ['endGrant: by who may give it', GRANT, '!mayEnd(actor, found)'],
    { ...grants(/end no other’s/), also: [WALL] },
    'false',
  ),
  expression(
    ['userToChange: who is seen', TO_CHANGE, '[seenOfAccess(actor).user]'],
    { ...grants(/nobody else’s/), also: [WALL] },
    '[]',
  ),
  statement(
    [
      'userToChange: not oneself',
      TO_CHANGE,
      "if (orSelf) return user;\n    throw new Refusal('NOT_ALLOWED', { what: 'User' });",
    ],
    grants(/self|own/),
    'return user;',
  ),
  statement(
    [
      'userToChange: nobody with a role elsewhere',
      TO_CHANGE,
      "if (!(await mayShutOut(act, userId))) throw new Refusal('NOT_ALLOWED', { what: 'User' });",
    ],
    grants(/elsewhere/),
  ),
  expression(['mayShutOut: no role elsewhere', TO_CHANGE, 'row?.within === true'], grants(/elsewhere/), 'true'),
  statement(
    ['mayShutOut: not oneself', TO_CHANGE, 'if (actor.userId === userId) return false;'],
    grants(/self|own|can/),
  ),
  property(
    [
      'suspendUser: sessions end',
      'services/domain/user/suspend-user.ts',
      'where: { userId, revokedAt: null }, data: { revokedAt: now }',
    ],
    grants(/suspend|shut/),
    'where: { id: { in: [] } }, data: { revokedAt: now }',
  ),
  expression(
    ['clientToChange: what is seen', CLIENT, '[seenOfAccess(actor).apiClient]'],
    { ...clients(/makes no keys/), also: [WALL] },
    '[]',
  ),
  expression(
    [
      'clientToChange: all of its municipalities',
      CLIENT,
      '!client.municipalities.every(({ municipalityId }) => administers(actor, municipalityId))',
    ],
    clients(/several/),
    'false',
  ),
  expression(
    [
      'createApiClient: in one’s own',
      'services/domain/client/create-client.ts',
      '!places.every((place) => administers(actor, place.id))',
    ],
    clients(/makes no/),
    'false',
  ),
  expression(['createApiKey: the client’s scopes', KEY, 'beyond.length > 0'], clients(/no more than/), 'false'),
  expression(
    ['a key’s scopes are its client’s', 'services/domain/client/client-actor.ts', 'most.includes(scope)'],
    clients(/with the scopes that both have/),
    'true',
  ),
  statement(
    [
      'createApiKey: not of one that is shut out',
      KEY,
      "if (client.disabledAt !== null) {\n      throw new Refusal('NOT_OPEN', { what: 'ApiClient', id: clientId, verb: 'createApiKey' });\n    }",
    ],
    clients(/works no more/),
  ),
  expression(
    [
      'rotateApiKey: of one that works',
      KEY,
      'old.revokedAt !== null || old.expiresAt <= now || client.disabledAt !== null',
    ],
    clients(/successor/),
    'false',
  ),
  expression(
    ['rotateApiKey: the old one ends', KEY, 'end < old.expiresAt ? end : old.expiresAt'],
    clients(/successor/),
    'old.expiresAt',
  ),
  expression(
    [
      'retention: administrators',
      'services/domain/privacy/retention.ts',
      '!isSystemAdmin(actor) && administered(actor).length === 0',
    ],
    privacy(/is told how much/),
    'false',
  ),
  statement(
    [
      'setRetention: the system’s',
      'services/domain/privacy/retention.ts',
      "demandEverywhere(inside, 'RetentionPeriod');",
    ],
    privacy(/sets how long/),
  ),
  statement(
    [
      'exportPerson: administrators',
      'services/domain/privacy/export-person.ts',
      "if (!administers(actor, municipalityId)) throw new Refusal('NOT_ALLOWED', { what: 'PersonExport' });",
    ],
    privacy(/exports/),
  ),
  expression(
    [
      'the audit’s lists: administrators',
      'schema/audit.ts',
      'administers(actor, municipalityId) || isSystemAdmin(actor)',
    ],
    { tests: ['audit-lists'] },
    'true',
  ),
  statement(
    [
      'exportUser: those one looks after',
      'services/domain/user/leave.ts',
      'await userToChange(inside, userId, { orSelf: true });',
    ],
    { tests: ['leave'], also: [WALL] },
  ),
  expression(
    ['anonymiseUser: those one looks after', 'services/domain/user/leave.ts', 'await userToChange(inside, userId)'],
    { tests: ['leave'], also: [WALL] },
    'await db.user.findUniqueOrThrow({ where: { id: userId } })',
  ),
];
