-- CreateTable
CREATE TABLE "case_version" (
    "id" BIGSERIAL NOT NULL,
    "municipality_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "lead_committee_id" UUID NOT NULL,
    "committee_ids" UUID[],
    "theme_id" UUID,
    "horizon" "case_horizon",
    "origin" "case_origin" NOT NULL,
    "raised_on" DATE NOT NULL,
    "is_public" BOOLEAN NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "known_to" TIMESTAMPTZ(3),

    CONSTRAINT "case_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_stay" (
    "id" BIGSERIAL NOT NULL,
    "municipality_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "from_id" UUID,
    "status_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "is_correction" BOOLEAN NOT NULL,
    "since_on" DATE NOT NULL,
    "until_on" DATE,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "known_to" TIMESTAMPTZ(3),

    CONSTRAINT "case_stay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "row_version" (
    "id" BIGSERIAL NOT NULL,
    "municipality_id" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "row_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "known_to" TIMESTAMPTZ(3),

    CONSTRAINT "row_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_version_municipality_id_known_from_idx" ON "case_version"("municipality_id", "known_from");

-- CreateIndex
CREATE INDEX "case_version_case_id_known_from_idx" ON "case_version"("case_id", "known_from");

-- CreateIndex
CREATE INDEX "case_stay_municipality_id_since_on_idx" ON "case_stay"("municipality_id", "since_on");

-- CreateIndex
CREATE INDEX "case_stay_case_id_known_from_idx" ON "case_stay"("case_id", "known_from");

-- CreateIndex
CREATE INDEX "row_version_municipality_id_entity_known_from_idx" ON "row_version"("municipality_id", "entity", "known_from");

-- CreateIndex
CREATE INDEX "row_version_row_id_known_from_idx" ON "row_version"("row_id", "known_from");

-- What was known when. Reports ask about a moment of the record: what a case was grouped by, in which status it stood, and
-- what a year's work had come to. These tables tell it in a form that a statement can ask quickly; the database keeps them
-- in the transaction of the change, whichever verb makes it, and takes nothing away when a row goes.
ALTER TABLE case_version ADD CONSTRAINT case_version_ends_after_start CHECK (known_to > known_from);
ALTER TABLE case_stay ADD CONSTRAINT case_stay_ends_after_start CHECK (known_to >= known_from AND until_on >= since_on);
ALTER TABLE row_version ADD CONSTRAINT row_version_ends_after_start CHECK (known_to > known_from);
CREATE UNIQUE INDEX case_version_is_one ON case_version (case_id) WHERE known_to IS NULL;
CREATE UNIQUE INDEX row_version_is_one ON row_version (entity, row_id) WHERE known_to IS NULL;
CREATE UNIQUE INDEX case_stay_is_one ON case_stay (event_id) WHERE known_to IS NULL;

-- Nobody reads them but through the functions below, which ask who it is.
DO $$
DECLARE
  of_table text;
BEGIN
  FOREACH of_table IN ARRAY ARRAY['case_version', 'case_stay', 'row_version'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_table);
    EXECUTE format('CREATE POLICY house ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', of_table);
    EXECUTE format('REVOKE ALL ON %I FROM app_staff, app_public', of_table);
  END LOOP;
END $$;

-- The case as it is now becomes known. What changes several times in one moment was never known otherwise.
CREATE FUNCTION app_know_case(of_case uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  known case_version;
  found committee_case;
  since timestamptz := app_now();
  committees uuid[];
BEGIN
  SELECT * INTO known FROM case_version v WHERE v.case_id = of_case AND v.known_to IS NULL;
  SELECT * INTO found FROM committee_case c WHERE c.id = of_case;
  committees := found.lead_committee_id || ARRAY(SELECT p.committee_id FROM case_partner p WHERE p.case_id = of_case ORDER BY 1);
  IF known.id IS NOT NULL THEN
    IF (known.lead_committee_id, known.committee_ids, known.theme_id, known.horizon, known.origin, known.raised_on, known.is_public)
      IS NOT DISTINCT FROM (found.lead_committee_id, committees, found.theme_id, found.horizon, found.origin, found.raised_on, found.is_public) THEN
      RETURN;
    END IF;
    since := greatest(since, known.known_from);
    IF since = known.known_from THEN
      DELETE FROM case_version v WHERE v.id = known.id;
    ELSE
      UPDATE case_version v SET known_to = since WHERE v.id = known.id;
    END IF;
  END IF;
  IF found.id IS NOT NULL THEN
    INSERT INTO case_version (municipality_id, case_id, lead_committee_id, committee_ids, theme_id, horizon, origin, raised_on, is_public, known_from)
      VALUES (found.municipality_id, of_case, found.lead_committee_id, committees, found.theme_id, found.horizon, found.origin, found.raised_on,
        found.is_public, since);
  END IF;
END $$;
CREATE FUNCTION app_know_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app_know_case(CASE TG_TABLE_NAME
    WHEN 'committee_case' THEN (CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END ->> 'id')::uuid
    ELSE (CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END ->> 'case_id')::uuid END);
  RETURN NULL;
END $$;
CREATE TRIGGER c_know AFTER INSERT OR DELETE OR UPDATE OF lead_committee_id, theme_id, horizon, origin, raised_on, is_public ON committee_case
  FOR EACH ROW EXECUTE FUNCTION app_know_case();
CREATE TRIGGER c_know AFTER INSERT OR UPDATE OR DELETE ON case_partner FOR EACH ROW EXECUTE FUNCTION app_know_case();

-- The stays of a case as its ledger tells them up to one of its steps (R20): a correction stands in the place of the step
-- it names, or takes it away; the day orders, and within a day the place.
CREATE FUNCTION app_stays(of_case uuid, up_to integer) RETURNS TABLE (event_id uuid, from_id uuid, status_id uuid, place integer,
  is_correction boolean, since_on date, until_on date) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE step AS (
    SELECT e.id, e.corrects_id, e.seq, e.to_id, e.occurred_on FROM case_status_event e WHERE e.case_id = of_case AND e.seq <= up_to
  ), placed AS (
    SELECT s.id, s.seq AS place FROM step s WHERE s.corrects_id IS NULL
    UNION ALL SELECT s.id, p.place FROM step s JOIN placed p ON p.id = s.corrects_id
  )
  SELECT s.id, lag(s.to_id) OVER w, s.to_id, p.place, s.corrects_id IS NOT NULL, s.occurred_on, lead(s.occurred_on) OVER w
  FROM step s JOIN placed p ON p.id = s.id
  WHERE s.to_id IS NOT NULL AND NOT EXISTS (SELECT FROM step c WHERE c.corrects_id = s.id)
  WINDOW w AS (ORDER BY s.occurred_on, p.place)
$$;
CREATE FUNCTION app_know_step(of_place uuid, of_case uuid, up_to integer, since timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE case_stay k SET known_to = greatest(since, k.known_from) WHERE k.case_id = of_case AND k.known_to IS NULL AND NOT EXISTS (
    SELECT FROM app_stays(of_case, up_to) s WHERE s.event_id = k.event_id
      AND (s.from_id, s.until_on) IS NOT DISTINCT FROM (k.from_id, k.until_on));
  INSERT INTO case_stay (municipality_id, case_id, event_id, from_id, status_id, place, is_correction, since_on, until_on, known_from)
    SELECT of_place, of_case, s.event_id, s.from_id, s.status_id, s.place, s.is_correction, s.since_on, s.until_on, since
    FROM app_stays(of_case, up_to) s
    WHERE NOT EXISTS (SELECT FROM case_stay k WHERE k.event_id = s.event_id AND k.known_to IS NULL)
    ORDER BY s.since_on, s.place;
END $$;
CREATE FUNCTION app_know_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app_know_step(NEW.municipality_id, NEW.case_id, NEW.seq, NEW.recorded_at);
  RETURN NULL;
END $$;
CREATE TRIGGER c_know AFTER INSERT ON case_status_event FOR EACH ROW EXECUTE FUNCTION app_know_step();

-- What is kept of other rows: their dates, states and names of things, and nothing of persons.
CREATE FUNCTION app_known_columns() RETURNS TABLE (of_table text, entity text, kept text[]) LANGUAGE sql IMMUTABLE AS $$
  VALUES
    ('committee', 'Committee', ARRAY['slug', 'established_on', 'dissolved_on']),
    ('committee_name', 'CommitteeName', ARRAY['committee_id', 'number', 'name', 'valid_from']),
    ('case_theme', 'CaseTheme', ARRAY['name_nb', 'name_nn', 'name_en']),
    ('case_status', 'CaseStatus', ARRAY['code', 'category', 'position', 'label_nb', 'label_nn', 'label_en']),
    ('cycle', 'Cycle', ARRAY['committee_id', 'wheel_version_id', 'year', 'status', 'opened_at', 'closed_at']),
    ('phase', 'Phase', ARRAY['cycle_id', 'template_id', 'position', 'kind', 'optional', 'choice', 'choice_on', 'title_nb', 'window_kind',
      'window_months', 'starts_on', 'ends_on', 'done_on', 'skipped_on']),
    ('meeting', 'Meeting', ARRAY['kind', 'status', 'starts_at', 'held_at', 'cancelled_at']),
    ('meeting_committee', 'MeetingCommittee', ARRAY['meeting_id', 'cycle_id', 'phase_id']),
    ('dialogue', 'Dialogue', ARRAY['cycle_id', 'phase_id', 'status', 'carried_out_on', 'completed_on']),
    ('agreement', 'Agreement', ARRAY['cycle_id']),
    ('agreement_version', 'AgreementVersion', ARRAY['agreement_id', 'number', 'status', 'adopted_on']),
    ('exchange', 'Exchange', ARRAY['track', 'status', 'planned_on', 'actual_on']),
    ('exchange_invitation', 'ExchangeInvitation', ARRAY['exchange_id', 'cycle_id', 'phase_id', 'answer', 'answered_on']),
    ('mayor_visit', 'MayorVisit', ARRAY['cycle_id', 'phase_id', 'status', 'visits_on']),
    ('settlement', 'Settlement', ARRAY['cycle_id', 'case_id', 'outcome', 'settled_on']),
    ('annual_report', 'AnnualReport', ARRAY['cycle_id', 'year', 'status', 'submitted_on', 'treated_on']),
    ('case_finding', 'CaseFinding', ARRAY['case_id', 'finding_id']),
    ('case_cycle', 'CaseCycle', ARRAY['case_id', 'cycle_id']),
    ('finding', 'Finding', ARRAY['dialogue_id', 'type', 'theme_id'])
$$;
CREATE FUNCTION app_kept(content jsonb, kept text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_object_agg(k, content -> k) FROM unnest(kept) AS k WHERE content ? k
$$;
CREATE FUNCTION app_know_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  kept CONSTANT text[] := TG_ARGV[1]::text[];
  of_row CONSTANT uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END;
  became CONSTANT jsonb := CASE TG_OP WHEN 'DELETE' THEN NULL ELSE app_kept(to_jsonb(NEW), kept) END;
  since timestamptz := app_now();
  known row_version;
BEGIN
  IF TG_OP = 'UPDATE' AND became = app_kept(to_jsonb(OLD), kept) THEN
    RETURN NULL;
  END IF;
  SELECT * INTO known FROM row_version v WHERE v.entity = TG_ARGV[0] AND v.row_id = of_row AND v.known_to IS NULL;
  IF known.id IS NOT NULL THEN
    since := greatest(since, known.known_from);
    IF since = known.known_from THEN
      DELETE FROM row_version v WHERE v.id = known.id;
    ELSE
      UPDATE row_version v SET known_to = since WHERE v.id = known.id;
    END IF;
  END IF;
  IF became IS NOT NULL THEN
    INSERT INTO row_version (municipality_id, entity, row_id, content, known_from) VALUES (NEW.municipality_id, TG_ARGV[0], of_row, became, since);
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE
  it record;
BEGIN
  FOR it IN SELECT * FROM app_known_columns() LOOP
    EXECUTE format('CREATE TRIGGER c_know AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION app_know_row(%L, %L)',
      it.of_table, it.entity, it.kept::text);
  END LOOP;
END $$;

-- What was known before: as the change log tells it, entry by entry.
CREATE AGGREGATE app_merged(jsonb) (SFUNC = jsonb_concat, STYPE = jsonb, INITCOND = '{}');
CREATE FUNCTION app_told(of_entity text, kept text[]) RETURNS TABLE (municipality_id uuid, row_id uuid, content jsonb, known_from timestamptz, known_to timestamptz)
LANGUAGE sql STABLE AS $$
  WITH told AS (
    SELECT c.municipality_id, c.entity_id, c.at, c.seq, c.operation, app_merged(a.after) OVER (PARTITION BY c.entity_id ORDER BY c.seq) AS content
    FROM change c CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_object_agg(d.key, d.value -> 1), '{}') AS after FROM jsonb_each(c.diff) AS d WHERE d.key = ANY(kept)) AS a
    WHERE c.entity = of_entity
  ), ended AS (SELECT t.*, lead(t.at) OVER (PARTITION BY t.entity_id ORDER BY t.seq) AS ended FROM told t)
  SELECT e.municipality_id, e.entity_id, e.content, e.at, e.ended FROM ended e
  WHERE e.operation <> 'DELETE' AND (e.ended IS NULL OR e.ended > e.at)
$$;
INSERT INTO row_version (municipality_id, entity, row_id, content, known_from, known_to)
  SELECT t.municipality_id, c.entity, t.row_id, t.content, t.known_from, t.known_to FROM app_known_columns() c CROSS JOIN LATERAL app_told(c.entity, c.kept) t;
WITH partner AS MATERIALIZED (
  SELECT (t.content ->> 'case_id')::uuid AS case_id, (t.content ->> 'committee_id')::uuid AS committee_id, t.known_from, t.known_to
  FROM app_told('CasePartner', ARRAY['case_id', 'committee_id']) t
), one AS MATERIALIZED (
  SELECT * FROM app_told('Case', ARRAY['lead_committee_id', 'theme_id', 'horizon', 'origin', 'raised_on', 'is_public'])
), moment AS (
  SELECT row_id AS case_id, known_from AS at FROM one
  UNION SELECT case_id, known_from FROM partner UNION SELECT case_id, known_to FROM partner WHERE known_to IS NOT NULL
), told AS (
  SELECT o.*, m.at, lead(m.at) OVER (PARTITION BY m.case_id ORDER BY m.at) AS next,
    (o.content ->> 'lead_committee_id')::uuid || ARRAY(SELECT p.committee_id FROM partner p WHERE p.case_id = m.case_id
      AND p.known_from <= m.at AND (p.known_to IS NULL OR p.known_to > m.at) ORDER BY 1) AS committee_ids
  FROM moment m JOIN one o ON o.row_id = m.case_id AND o.known_from <= m.at AND (o.known_to IS NULL OR o.known_to > m.at)
)
INSERT INTO case_version (municipality_id, case_id, lead_committee_id, committee_ids, theme_id, horizon, origin, raised_on, is_public, known_from, known_to)
  SELECT municipality_id, row_id, (content ->> 'lead_committee_id')::uuid, committee_ids, (content ->> 'theme_id')::uuid,
    (content ->> 'horizon')::case_horizon, (content ->> 'origin')::case_origin, (content ->> 'raised_on')::date, (content ->> 'is_public')::boolean,
    at, least(next, known_to) FROM told;
DROP FUNCTION app_told(text, text[]);
DROP AGGREGATE app_merged(jsonb);
DO $$
DECLARE
  it record;
BEGIN
  FOR it IN SELECT e.municipality_id, e.case_id, e.seq, e.recorded_at FROM case_status_event e ORDER BY e.case_id, e.seq LOOP
    PERFORM app_know_step(it.municipality_id, it.case_id, it.seq, it.recorded_at);
  END LOOP;
END $$;

-- Whether the caller may be told of a version of a case: what was published, and what is the caller's own; where figures
-- alone are told, an analyst also counts the rest.
CREATE FUNCTION app_tells_case(it case_version, counting boolean) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT it.is_public OR current_setting('role') NOT IN ('app_staff', 'app_public') OR app_is('app.everywhere')
    OR it.municipality_id = ANY(app_ids('app.whole')) OR it.committee_ids && app_ids('app.committees')
    OR counting AND it.municipality_id = ANY(app_ids('app.counted'))
$$;

-- Cases as they stood at the end of a day, as it was known at a moment, one row each: those that had been raised then and
-- that the caller may be told of. Without a municipality, of all.
CREATE FUNCTION app_cases_known(places uuid[], as_of date, known_at timestamptz) RETURNS TABLE (municipality_id uuid, case_id uuid,
  lead_committee_id uuid, committee_ids uuid[], theme_id uuid, horizon case_horizon, origin case_origin, raised_on date, is_public boolean,
  status_id uuid, status_event_id uuid, since_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.municipality_id, v.case_id, v.lead_committee_id, v.committee_ids, v.theme_id, v.horizon, v.origin, v.raised_on, v.is_public,
    s.status_id, s.event_id, s.since_on
  FROM case_version v JOIN case_stay s ON s.case_id = v.case_id
    AND s.known_from <= known_at AND (s.known_to IS NULL OR s.known_to > known_at)
    AND s.since_on <= as_of AND (s.until_on IS NULL OR s.until_on > as_of)
  WHERE (places IS NULL OR v.municipality_id = ANY(places)) AND v.known_from <= known_at AND (v.known_to IS NULL OR v.known_to > known_at)
    AND app_tells_case(v, false)
$$;

-- The steps of those cases up to that day that are in effect, as it was known at that moment.
CREATE FUNCTION app_case_steps_known(places uuid[], as_of date, known_at timestamptz) RETURNS TABLE (municipality_id uuid, case_id uuid,
  event_id uuid, from_id uuid, status_id uuid, place integer, is_correction boolean, since_on date, until_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.municipality_id, v.case_id, s.event_id, s.from_id, s.status_id, s.place, s.is_correction, s.since_on,
    CASE WHEN s.until_on <= as_of THEN s.until_on END
  FROM case_version v JOIN case_stay s ON s.case_id = v.case_id
    AND s.known_from <= known_at AND (s.known_to IS NULL OR s.known_to > known_at) AND s.since_on <= as_of
  WHERE (places IS NULL OR v.municipality_id = ANY(places)) AND v.known_from <= known_at AND (v.known_to IS NULL OR v.known_to > known_at)
    AND app_tells_case(v, false)
$$;
REVOKE EXECUTE ON FUNCTION app_know_case(uuid), app_know_step(uuid, uuid, integer, timestamptz), app_stays(uuid, integer),
  app_cases_known(uuid[], date, timestamptz), app_case_steps_known(uuid[], date, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_cases_known(uuid[], date, timestamptz), app_case_steps_known(uuid[], date, timestamptz) TO app_public, app_staff;
