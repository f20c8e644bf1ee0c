import { expression, property, statement, WALL as SECOND_WALL, type CodeRule } from './rule.ts';

const ACCESS = 'services/domain/access.ts';
const OWN = 'services/domain/own.ts';
const REACH = 'services/domain/reach.ts';
const WALL = 'services/domain/wall.ts';
const verbs = (first: RegExp) => ({ tests: ['verbs', 'viewer-can'], first });
const walls = (first: RegExp) => ({ tests: ['walls', 'walls-access', 'walls-clients', 'privacy-verbs'], first });

const WAITS = 'toChange: nobody waits for what they can’t see';

/** Whose what is: what `mayChange`, `demandOwn` and those that ask them let through. */
export const OWN_RULES: readonly CodeRule[] = [
  statement(
    [
      'mayChange: registers are the administrator’s',
      OWN,
      "if (REGISTERS.has(what) && right === 'ROW') return mayAdminister(actor, municipalityId);",
    ],
    verbs(/everyCommittee.*createDistrict|everyCommittee.*renameDistrict/),
  ),
  statement(
    [
      'mayChange: the committees concerned',
      OWN,
      'return concerned.some((committeeId) => committees.includes(committeeId));',
    ],
    verbs(/otherCoordinator › may not/),
    'return true;',
  ),
  expression(
    ['mayChange: what concerns nobody', OWN, 'UNCLAIMED.has(what)'],
    verbs(/what concerns no committee/),
    'true',
  ),
  statement(['mayChange: nobody’s municipality', OWN, 'if (!mayEditSome(actor, municipalityId)) return false;'], {
    ...verbs(/no other’s|(analyst|foreignAdmin) › may not/),
    also: [SECOND_WALL],
  }),
  expression(
    ['mayChangeNamed: what is seen', OWN, "act.actor.kind === 'PUBLIC' || !(await isSeen(act, what, id))"],
    { ...verbs(/change what is not published/), also: [SECOND_WALL] },
    'false',
  ),
  statement(
    [
      'demandOwn: a program changes what it sees',
      OWN,
      "if (act.actor.kind !== 'MACHINE' || (await isSeen(act, what, row.id))) return;",
    ],
    { ...verbs(/scopedPortal › may not/), also: [WAITS] },
    'return;',
  ),
  statement(
    [
      'demandOwn: nobody is told of what they can’t see',
      OWN,
      "if (await isSeen(act, what, row.id)) throw new Refusal('NOT_ALLOWED', { what });",
    ],
    { tests: ['existence'], first: /as of what is not there/, also: [WAITS] },
    "throw new Refusal('NOT_ALLOWED', { what });",
  ),
  statement(
    [
      WAITS,
      'services/domain/rows.ts',
      "if (!seesWholes(actor) && !(await isSeen(inside, what, id))) throw new Refusal('NOT_FOUND', { what, id });",
    ],
    { tests: ['existence'], first: /they would wait/ },
  ),
  statement(
    [
      'toChange: demandOwn',
      'services/domain/rows.ts',
      'await demandOwn(inside, what, { id, municipalityId: found.municipalityId ?? found.id }, right);',
    ],
    verbs(/otherCoordinator › may not/),
  ),
  statement(
    [
      'ownMunicipality',
      'services/domain/rows.ts',
      "if (!MAY[right](actor, found.id)) throw new Refusal('NOT_ALLOWED', { what: 'Municipality' });",
    ],
    verbs(/everyCommittee › may not/),
  ),
  statement(
    ['demandAll', ACCESS, "if (!mayEditAll(actor, municipalityId)) throw new Refusal('NOT_ALLOWED', { what });"],
    verbs(/looks ahead/),
  ),
  statement(
    [
      'demandEverywhere',
      ACCESS,
      "if (!actor.grants.some(({ role }) => role === 'SYSTEM_ADMIN')) throw new Refusal('NOT_ALLOWED', { what });",
    ],
    verbs(/may not createMunicipality/),
  ),
  statement(
    [
      'raiseCase: the leading committee',
      'services/domain/case/raise-case.ts',
      "await demandOwn(inside, 'Committee', found, 'WORK');",
    ],
    verbs(/may not raiseCase/),
  ),
  statement(
    [
      'formWorkingGroup: the committee',
      'services/domain/working-group/form-working-group.ts',
      "await demandOwn(inside, 'Committee', committee, 'WORK');",
    ],
    verbs(/may not formWorkingGroup/),
  ),
  statement(
    [
      'planExchange: the host',
      'services/domain/exchange/plan-exchange.ts',
      "await demandOwn(inside, 'Cycle', { id: hostCycleId, municipalityId });",
    ],
    verbs(/may not planExchange/),
  ),
  statement(
    [
      'verbs: sign in first',
      'schema/verb.ts',
      "if (act.actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});",
    ],
    verbs(/public › may not/),
  ),
  statement(
    [
      'verbs: a program brings about what it sees',
      'schema/verb.ts',
      "if (act.actor.kind !== 'MACHINE') return carried(acting);",
    ],
    verbs(/scopedPortal › may not/),
    'return carried(acting);',
  ),
  expression(
    ['scopes: those that the verb needs', REACH, 'scopes.includes(needs)'],
    verbs(/› portal › may not|scopedPortal › may not/),
    'true',
  ),
  expression(
    ['scopes: here', REACH, "role === 'PORTAL' && grant.municipalityId === municipalityId"],
    { tests: ['api-key', 'verbs'], first: /in no municipality/ },
    'true',
  ),
  expression(
    ['administrators: here', REACH, 'everywhere || administered.includes(municipalityId)'],
    verbs(/foreignAdmin › may not/),
    'everywhere || administered.length > 0',
  ),
  expression(
    ['coordinators: here', REACH, 'everywhere || whole.includes(municipalityId)'],
    verbs(/foreignAdmin › may not/),
    'everywhere || whole.length > 0',
  ),
  expression(
    ['coordinators: of some committees here', REACH, 'reachOf(actor).partly.includes(municipalityId)'],
    verbs(/no other’s/),
    'true',
  ),
  expression(['editors are no analysts', REACH, 'EDITORS.has(role)'], verbs(/analyst › may not/), 'true'),
  expression(
    ['what is closed to the public', REACH, "kind === 'PUBLIC' && CLOSED.has(concept)"],
    { tests: ['leaks'], first: /by its id/ },
    'false',
  ),
  expression(
    ['a year is seen', ACCESS, 'reachOf(actor).committees.includes(committeeId)'],
    { tests: ['seen-access'], first: /a year/ },
    'true',
  ),
  expression(
    ['names that are looked for', ACCESS, '{ OR: [published, { AND: [told, ours] }] }'],
    { tests: ['seen-access'], first: /look for/ },
    '{}',
  ),
  statement(
    [
      'the contact’s reader is told of',
      'schema/contact-read.ts',
      'if (value !== null && value !== undefined) noteContact(context.act, contact);',
    ],
    { tests: ['contact-read'] },
  ),
  expression(
    [
      'an operation stands behind the wall',
      'services/api/src/walled.ts',
      'await standBehindTheWall(db, act.actor, { reading })',
    ],
    { tests: ['wall-in-use'] },
    'undefined',
  ),
  statement(
    [
      'an operation with errors is undone',
      'services/api/src/walled.ts',
      'if (!reading && answer.errors !== undefined && answer.errors.length > 0) throw new Undone(answer);',
    ],
    walls(/undone/),
  ),
  {
    name: SECOND_WALL,
    file: WALL,
    find: "set_config('role', ${role}, true)",
    put: (taken) => `set_config('role', \${${taken} ? 'none' : role}, true)`,
    ...walls(/drafts/),
  },
  expression(['behind the wall: reading only', WALL, "reading ? 'on' : 'off'"], walls(/nothing at all while/), "'off'"),
  expression(
    ['behind the wall: the public’s role', WALL, "actor.kind === 'PUBLIC' ? 'app_public' : 'app_staff'"],
    walls(/gives the public nothing/),
    "'app_staff'",
  ),
  expression(
    ['behind the wall: programs see no drafts', WALL, 'reading ? [] : placesOfProgram(actor)'],
    walls(/drafts/),
    'placesOfProgram(actor)',
  ),
  expression(
    ['behind the wall: the system’s', WALL, "onOff(actor.grants.some(({ role }) => role === 'SYSTEM_ADMIN'))"],
    walls(/sets no period|gives nobody/),
    "'on'",
  ),
  expression(
    ['behind the wall: programs that only read', WALL, 'scopes.some((scope) => !READING.has(scope))'],
    walls(/only reads/),
    'true',
  ),
  property(
    ['the audit tells of an export', 'services/domain/privacy/export-person.ts', "event: 'PERSON_EXPORTED',"],
    { tests: ['privacy-verbs'], first: /ownAdmin › exports/ },
    "event: 'SIGNED_IN'",
  ),
];
