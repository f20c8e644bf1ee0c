-- What an object shows of another row changes with that row: a committee's name stands in its names, a meeting's title in its
-- phase, whose meeting it is in what joins the two. The log tells of the object too, in an entry with an empty diff, in the same
-- transaction and for the same cause, so that whoever follows a kind of object alone has it as it is.
CREATE FUNCTION app_tell_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  -- The part may be gone already.
  side CONSTANT text := CASE NEW.operation WHEN 'DELETE' THEN '0' ELSE '1' END;
  it record;
  scope record;
BEGIN
  FOR it IN
    SELECT 'Committee' AS entity, to_jsonb(t) AS whole FROM committee t WHERE NEW.entity = 'CommitteeName'
      AND t.id = coalesce((SELECT n.committee_id FROM committee_name n WHERE n.id = NEW.entity_id), (NEW.diff #>> ARRAY['committee_id', side])::uuid)
    UNION ALL SELECT 'District', to_jsonb(t) FROM district t WHERE NEW.entity = 'DistrictName'
      AND t.id = coalesce((SELECT n.district_id FROM district_name n WHERE n.id = NEW.entity_id), (NEW.diff #>> ARRAY['district_id', side])::uuid)
    -- One that no committee holds any more is about to be removed.
    UNION ALL SELECT 'Meeting', to_jsonb(t) FROM meeting t WHERE NEW.entity = 'MeetingCommittee'
      AND t.id = coalesce((SELECT l.meeting_id FROM meeting_committee l WHERE l.id = NEW.entity_id), (NEW.diff #>> ARRAY['meeting_id', side])::uuid)
      AND EXISTS (SELECT FROM meeting_committee l WHERE l.meeting_id = t.id)
    UNION ALL (SELECT 'Meeting', to_jsonb(t) FROM meeting t WHERE NEW.entity = 'Phase' AND t.title_nb IS NULL
      AND t.id IN (SELECT l.meeting_id FROM meeting_committee l WHERE l.phase_id = NEW.entity_id) ORDER BY t.created_at, t.id)
  LOOP
    scope := app_scope(it.entity, it.whole);
    -- That it is known of from now on, or no longer, is told by itself, with all its parts.
    CONTINUE WHEN scope.published <> app_known(it.entity, (it.whole ->> 'id')::uuid);
    IF NEW.entity = 'Phase' THEN
      PERFORM app_move_stamp('meeting', (it.whole ->> 'id')::uuid); -- what has parts moves with them by itself
    END IF;
    -- Once in a transaction; and one whose own entry comes when its transaction ends isn't told of before it.
    CONTINUE WHEN EXISTS (SELECT FROM change c WHERE c.entity = it.entity AND c.entity_id = (it.whole ->> 'id')::uuid
        AND c.xid = pg_current_xact_id() AND (c.published OR NOT scope.published))
      OR NOT EXISTS (SELECT FROM change c WHERE c.entity = it.entity AND c.entity_id = (it.whole ->> 'id')::uuid);
    PERFORM app_tell(it.entity, it.whole, 'UPDATE', scope.committees, scope.published);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER a_tell_whole AFTER INSERT ON change FOR EACH ROW WHEN (
  NEW.entity IN ('CommitteeName', 'DistrictName', 'MeetingCommittee')
  OR NEW.entity = 'Phase' AND NEW.operation = 'UPDATE' AND NEW.diff ?| ARRAY['title_nb', 'title_nn', 'title_en']
) EXECUTE FUNCTION app_tell_whole();
