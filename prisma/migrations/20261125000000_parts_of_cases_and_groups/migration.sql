-- Who shares a case, what it rests on, and who and what is in a working group are told by verbs of the case and of the
-- group: they are edited as parts of these, so their count of edits moves too.
DO $$
DECLARE
  told record;
BEGIN
  FOR told IN SELECT * FROM (VALUES
    ('case_partner', '!committee_case', 'case_id'),
    ('case_finding', '!committee_case', 'case_id'),
    ('working_group_case', '!working_group', 'working_group_id'),
    ('working_group_member', '!working_group', 'working_group_id'),
    ('working_group_actor', '!working_group', 'working_group_id')) AS t(of_table, whole, named_by)
  LOOP
    EXECUTE format('DROP TRIGGER c_bump ON %I', told.of_table);
    EXECUTE format('CREATE TRIGGER c_bump AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION app_bump_whole(%L, %L)',
      told.of_table, told.whole, told.named_by);
  END LOOP;
END $$;
