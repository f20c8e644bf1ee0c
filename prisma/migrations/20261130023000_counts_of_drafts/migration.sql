-- How much of a municipality's work is not published, by kind, for those who may know how much it is but not what: behind the
-- wall an analyst sees nothing of it. What is published is said where the log says it.
CREATE FUNCTION app_count_unpublished(of_municipality uuid) RETURNS TABLE (entity text, count integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  -- Here the function runs as the owner; the setting still tells the role.
  everything CONSTANT boolean := current_setting('role') NOT IN ('app_staff', 'app_public') OR app_is('app.everywhere');
  it record;
BEGIN
  IF NOT everything AND NOT coalesce(of_municipality = ANY(app_ids('app.counted')), false) THEN
    RETURN;
  END IF;
  FOR it IN SELECT * FROM (VALUES
    ('Cycle', 'cycle'), ('Meeting', 'meeting'), ('AgendaItem', 'agenda_item'), ('Minutes', 'minutes'), ('Case', 'committee_case'),
    ('Dialogue', 'dialogue'), ('Finding', 'finding'), ('Exchange', 'exchange'), ('GoodExample', 'good_example'), ('MayorVisit', 'mayor_visit'),
    ('AgreementVersion', 'agreement_version'), ('WorkingGroup', 'working_group'), ('Evaluation', 'evaluation'), ('AnnualReport', 'annual_report'),
    ('ElectionRound', 'election_round')
  ) AS v(entity, of_table) LOOP
    entity := it.entity;
    EXECUTE format('SELECT count(*)::int FROM %I t WHERE t.municipality_id = $1 AND NOT (app_scope(%L, to_jsonb(t))).published', it.of_table, it.entity)
      INTO count USING of_municipality;
    RETURN NEXT;
  END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION app_count_unpublished(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_count_unpublished(uuid) TO app_staff;
