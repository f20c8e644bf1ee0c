-- That a committee no longer shares a case concerns that committee too: it was told to those alone that still have the case, and whoever
-- follows one committee kept the case for ever.
CREATE OR REPLACE FUNCTION app_scope_of_work(entity text, content jsonb, OUT committees uuid[], OUT published boolean) LANGUAGE plpgsql STABLE AS $$
DECLARE
  own uuid := (content ->> 'id')::uuid;
  above record := app_parent(entity);
  holder jsonb;
  parent_id uuid := (content ->> above.by_column)::uuid;
BEGIN
  committees := '{}';
  published := true;
  IF parent_id IS NOT NULL THEN
    holder := app_row(above.of_table, parent_id);
    SELECT s.committees, s.published INTO committees, published FROM app_scope(above.parent, holder) AS s;
  ELSIF content ? 'committee_id' THEN
    committees := ARRAY[(content ->> 'committee_id')::uuid];
  END IF;
  CASE entity
    WHEN 'PersonContact', 'Consent', 'Attendance', 'Training', 'TrainingParticipant', 'RuleOverride', 'Candidacy' THEN published := false;
    WHEN 'Person' THEN
      SELECT coalesce(array_agg(DISTINCT s.committee_id ORDER BY s.committee_id), '{}'), count(*) > 0 INTO committees, published
        FROM membership m JOIN seat s ON s.id = m.seat_id WHERE own IN (m.person_id, m.deputy_id);
    WHEN 'AgendaItem' THEN
      published := published AND (content ->> 'is_public')::boolean AND holder ->> 'status' IN ('ANNOUNCED', 'HELD');
    WHEN 'Minutes' THEN published := published AND content ->> 'published_at' IS NOT NULL;
    WHEN 'Finding' THEN published := published AND holder ->> 'status' = 'COMPLETED';
    WHEN 'AgendaItemFinding', 'CaseFinding' THEN
      published := published AND (app_scope('Finding', app_row('finding', (content ->> 'finding_id')::uuid))).published;
    WHEN 'Exchange' THEN
      SELECT coalesce(array_agg(DISTINCT c.committee_id ORDER BY c.committee_id), '{}') INTO committees
        FROM exchange_invitation i JOIN cycle c ON c.id = i.cycle_id WHERE i.exchange_id = own;
      published := content ->> 'status' <> 'PLANNING';
    WHEN 'ExchangeInvitation' THEN
      SELECT ARRAY[c.committee_id], app_scope_of_work.published AND c.status <> 'PLANNED' INTO committees, published
        FROM cycle c WHERE c.id = (content ->> 'cycle_id')::uuid;
    WHEN 'GoodExample' THEN published := (content ->> 'is_public')::boolean;
    WHEN 'MayorVisit' THEN published := published AND content ->> 'status' IN ('CONFIRMED', 'HELD');
    WHEN 'Case' THEN
      SELECT array_agg(DISTINCT k ORDER BY k) INTO committees FROM (
        SELECT (content ->> 'lead_committee_id')::uuid UNION SELECT p.committee_id FROM case_partner p WHERE p.case_id = own) AS shared(k);
      published := (content ->> 'is_public')::boolean;
    -- These concern the committee that the case is taken from as well.
    WHEN 'CasePartner' THEN
      SELECT array_agg(DISTINCT k ORDER BY k) INTO committees FROM unnest(app_scope_of_work.committees || (content ->> 'committee_id')::uuid) AS k;
    WHEN 'CaseCycle', 'Priority' THEN
      SELECT array_agg(DISTINCT k ORDER BY k), app_scope_of_work.published AND c.status <> 'PLANNED' INTO committees, published
        FROM cycle c CROSS JOIN unnest(app_scope_of_work.committees || c.committee_id) AS k WHERE c.id = (content ->> 'cycle_id')::uuid GROUP BY c.status;
    WHEN 'WorkingGroup' THEN published := content ->> 'status' <> 'FORMING';
    WHEN 'WorkingGroupCase', 'AgreementItem' THEN
      published := published AND (SELECT k.is_public FROM committee_case k WHERE k.id = (content ->> 'case_id')::uuid);
    WHEN 'OutsideActor' THEN
      SELECT coalesce(array_agg(DISTINCT g.committee_id ORDER BY g.committee_id), '{}'), coalesce(bool_or(g.status <> 'FORMING'), false)
        INTO committees, published
        FROM working_group_actor a JOIN working_group g ON g.id = a.working_group_id WHERE a.outside_actor_id = own;
    WHEN 'Agreement' THEN
      published := published AND EXISTS (SELECT FROM agreement_version v WHERE v.agreement_id = own AND v.status <> 'DRAFT');
    WHEN 'AgreementVersion' THEN
      SELECT s.published INTO published FROM app_scope('Cycle', (SELECT to_jsonb(c) FROM cycle c WHERE c.id = (holder ->> 'cycle_id')::uuid)) AS s;
      published := published AND content ->> 'status' <> 'DRAFT';
    WHEN 'Settlement' THEN
      published := holder ->> 'status' = 'CLOSED' AND (SELECT k.is_public FROM committee_case k WHERE k.id = (content ->> 'case_id')::uuid);
    WHEN 'Evaluation', 'AnnualReport' THEN published := content ->> 'status' <> 'DRAFT';
    WHEN 'ElectionRound' THEN published := published AND content ->> 'status' = 'HELD';
    ELSE NULL;
  END CASE;
END $$;
