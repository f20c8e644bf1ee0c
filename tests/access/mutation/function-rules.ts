/** A condition within one of the database's functions, and the function without it. */
export interface FunctionRule {
  readonly name: string;
  readonly of: string;
  readonly find: string;
  readonly put: string;
  readonly about: readonly string[];
}

const rule = (name: string, of: string, find: string, put: string, ...about: readonly string[]): FunctionRule => ({
  name,
  of,
  find,
  put,
  about,
});

const DEMAND = 'app_demand_own(text,jsonb,text)';
const GIVE = 'app_may_give(uuid,role,uuid)';
const EXPIRED = 'app_count_expired(retention_kind,timestamp with time zone)';

const AGREEMENT = 'app_publishes_agreement(uuid)';

export const FUNCTIONS: readonly FunctionRule[] = [
  rule(
    'an agreement in a published year',
    AGREEMENT,
    "AND c.status <> 'PLANNED'",
    '',
    ' Agreement ',
    ' AgreementVersion ',
  ),
  rule('an agreement with an adopted version', AGREEMENT, "AND v.status <> 'DRAFT'", '', ' Agreement '),
  rule('by a row that names them', 'app_shows_person(uuid,uuid)', 'RETURN EXISTS', 'RETURN true OR EXISTS', ' Person '),
  rule(
    'names users that go to who looks after all',
    'app_expiring(retention_kind,timestamp with time zone)',
    "OR app_is('app.system')",
    "OR true OR app_is('app.system')",
    'names nobody',
  ),
  rule(
    'counts for those who may know',
    'app_count_unpublished(uuid)',
    "coalesce(of_municipality = ANY(app_ids('app.counted')), false)",
    'true',
    'is counted by the database',
  ),
  rule('refuses at all', DEMAND, 'RAISE EXCEPTION', 'RAISE NOTICE', 'is asked by'),
  rule(
    'registers are the administrator’s',
    DEMAND,
    "IF entity IN ('Municipality',",
    "IF entity IN ('-',",
    'is asked by',
  ),
  rule('one sets up only what is new', DEMAND, "operation = 'INSERT' AND", '', 'is asked by'),
  rule('one sets up only municipalities', DEMAND, "AND entity IN ('Municipality', 'CaseStatus')", '', 'is asked by'),
  rule(
    'of all committees: here',
    DEMAND,
    "ELSIF place = ANY(app_ids('app.whole'))",
    "ELSIF app_ids('app.whole') <> '{}'",
    'is asked by',
  ),
  rule(
    'of some committees: here',
    DEMAND,
    "ELSIF place = ANY(app_ids('app.municipalities'))",
    'ELSIF true',
    'is asked by',
  ),
  rule('these committees', DEMAND, "IF concerned && app_ids('app.committees')", 'IF true', 'is asked by'),
  rule(
    'of no committee: people only',
    DEMAND,
    " AND entity IN ('Person', 'PersonContact', 'Consent', 'OutsideActor')",
    '',
    'is asked by',
  ),
  rule(
    'the row that was',
    'app_own()',
    'PERFORM app_demand_own(TG_ARGV[0], to_jsonb(OLD), TG_OP);',
    '',
    'another committee',
  ),
  rule(
    'the row that is to be',
    'app_own()',
    'PERFORM app_demand_own(TG_ARGV[0], to_jsonb(NEW), TG_OP);',
    '',
    'another committee',
  ),
  rule(
    'a stamp alone',
    'app_own()',
    "TG_OP = 'UPDATE' AND app_content",
    "TG_OP IN ('UPDATE') OR app_content",
    'another committee',
  ),
  rule(
    'a municipality of one’s own',
    'app_manages(uuid)',
    "(app_is('app.everywhere') OR place = ANY(app_ids('app.administered')))",
    'true',
    'gives nobody',
  ),
  rule('of no municipality is nobody’s', 'app_manages(uuid)', 'place IS NOT NULL AND', '', 'tells each of'),
  rule('nothing to oneself', GIVE, 'to_user IS DISTINCT FROM app_own_user() AND', '', 'gives nobody'),
  rule(
    'system administrators',
    GIVE,
    "WHEN 'SYSTEM_ADMIN' THEN app_is('app.system')",
    "WHEN 'SYSTEM_ADMIN' THEN true",
    'gives nobody',
  ),
  rule(
    'administrators',
    GIVE,
    "WHEN 'MUNICIPAL_ADMIN' THEN app_is('app.system') OR app_manages(place)",
    "WHEN 'MUNICIPAL_ADMIN' THEN true",
    'gives nobody',
  ),
  rule('others', GIVE, 'ELSE app_manages(place)', 'ELSE true', 'gives nobody'),
  rule('one’s own users', 'app_looks_after(uuid)', 'AND app_manages(g.municipality_id))', ')', 'shuts out'),
  rule(
    'no role elsewhere',
    'app_looks_after(uuid)',
    'AND NOT app_manages(g.municipality_id) AND g.ended_at IS NULL',
    'AND false',
    'shuts out',
  ),
  rule(
    'asked by administrators',
    'app_is_user(uuid)',
    "(app_is('app.system') OR app_is('app.everywhere') OR app_ids('app.administered') <> '{}')",
    'true',
    'comes of it nothing',
  ),
  rule('one’s own clients', 'app_sees_client(uuid)', 'AND app_manages(m.municipality_id))', ')', 'tells of it'),
  rule(
    'administrators',
    'app_sees_client(uuid)',
    "app_ids('app.administered') <> '{}' AND",
    '',
    'tells of it',
    'tells of one that is only just made',
  ),
  rule(
    'no others’ clients',
    'app_sees_client(uuid)',
    'WHERE m.client_id = of_client));',
    'WHERE false));',
    'tells of it',
  ),
  rule(
    'all of its municipalities',
    'app_manages_client(uuid)',
    'AND NOT app_manages(m.municipality_id)',
    'AND false',
    'no others',
  ),
  rule('administrators', 'app_manages_client(uuid)', "app_ids('app.administered') <> '{}'", 'true', 'just made'),
  rule(
    'only shorter',
    'app_not_longer()',
    "coalesce(NEW.valid_until, 'infinity') > coalesce(OLD.valid_until, 'infinity')",
    'false',
    'ends the roles',
  ),
  rule(
    'everything is for the system’s',
    EXPIRED,
    "current_setting('role') NOT IN ('app_staff', 'app_public') OR app_is('app.system') OR app_is('app.everywhere')",
    'true',
    'goes next',
    'expired',
  ),
  rule(
    'nothing said is nothing allowed',
    'app_is(text)',
    "= 'on', false)",
    "IN ('on', ''), true)",
    'nothing was said',
    'where nothing',
  ),
  rule(
    'whose are exported',
    'app_export_user(uuid)',
    'IF of_user IS DISTINCT FROM app_own_user() AND NOT app_looks_after(of_user) THEN',
    'IF false THEN',
    'walls-leaving',
  ),
  rule(
    'whose are taken away',
    'app_forget_user(uuid)',
    "IF current_setting('role') IN ('app_staff', 'app_public') AND (of_user IS NOT DISTINCT FROM app_own_user() OR NOT app_looks_after(of_user)) THEN",
    'IF false THEN',
    'walls-leaving',
  ),
  rule(
    'none with a role',
    'app_forget_user(uuid)',
    'IF app_has_role(of_user, app_now()) THEN',
    'IF false THEN',
    'walls-leaving',
  ),
];
