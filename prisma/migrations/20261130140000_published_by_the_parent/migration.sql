-- The wall hides what the change log calls unpublished, of every table: a row that is a part of another asks it, and what
-- that one's own policy hides is not there to be found. So a chain works by itself: an answer asks its finding, the finding
-- its dialogue, the dialogue its year.
--
-- They ask for a value that is there, and not EXISTS: PostgreSQL then looks up each row by its key instead of weighing two
-- plans at each link of the chain, and reckons with nearly all rows instead of every second one.

-- Whether an agreement is published, whoever asks: it is by its versions, and a version by its agreement's year, and policies
-- that ask each other's tables go round in a ring. It tells no more than that.
CREATE FUNCTION app_publishes_agreement(of_agreement uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM agreement a JOIN cycle c ON c.id = a.cycle_id JOIN agreement_version v ON v.agreement_id = a.id
    WHERE a.id = of_agreement AND c.status <> 'PLANNED' AND v.status <> 'DRAFT');
END $$;
REVOKE EXECUTE ON FUNCTION app_publishes_agreement(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_publishes_agreement(uuid) TO app_public, app_staff;

-- Whether a row that the caller sees shows a person who sits nowhere. It asks as the caller: the policies of these tables apply.
CREATE FUNCTION app_shows_person(place uuid, of_person uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM office o WHERE o.municipality_id = place AND o.person_id = of_person)
    OR EXISTS (SELECT FROM dialogue_responsible r WHERE r.municipality_id = place AND r.person_id = of_person)
    OR EXISTS (SELECT FROM working_group_member m WHERE m.municipality_id = place AND m.person_id = of_person)
    OR EXISTS (SELECT FROM mayor_visit_participant p WHERE p.municipality_id = place AND p.person_id = of_person);
END $$;

DO $do$
DECLARE
  it record;
BEGIN
  FOR it IN SELECT * FROM (VALUES
    ('wheel', '(SELECT true FROM wheel_version v WHERE v.wheel_id = wheel.id AND v.status = ''PUBLISHED'' LIMIT 1) IS NOT NULL'),
    ('phase_template', '(SELECT true FROM wheel_version v WHERE v.id = phase_template.wheel_version_id) IS NOT NULL'),
    ('theme', '(SELECT true FROM phase_template t WHERE t.id = theme.phase_template_id) IS NOT NULL'),
    ('responsibility', '(SELECT true FROM phase_template t WHERE t.id = responsibility.phase_template_id) IS NOT NULL'),
    ('phase', '(SELECT true FROM cycle c WHERE c.id = phase.cycle_id) IS NOT NULL'),
    ('phase_move', '(SELECT true FROM phase p WHERE p.id = phase_move.phase_id) IS NOT NULL'),
    ('meeting_committee', '(SELECT true FROM cycle c WHERE c.id = meeting_committee.cycle_id) IS NOT NULL'),
    ('meeting', '(SELECT true FROM meeting_committee l WHERE l.meeting_id = meeting.id LIMIT 1) IS NOT NULL'),
    ('meeting_move', '(SELECT true FROM meeting m WHERE m.id = meeting_move.meeting_id) IS NOT NULL'),
    ('agenda_item', 'is_public AND (SELECT true FROM meeting m WHERE m.id = agenda_item.meeting_id AND m.status IN (''ANNOUNCED'', ''HELD'')) IS NOT NULL'),
    ('agenda_item_finding', '(SELECT true FROM agenda_item a WHERE a.id = agenda_item_finding.agenda_item_id) IS NOT NULL
      AND (SELECT true FROM finding f WHERE f.id = agenda_item_finding.finding_id) IS NOT NULL'),
    ('minutes', 'published_at IS NOT NULL AND (SELECT true FROM meeting m WHERE m.id = minutes.meeting_id) IS NOT NULL'),
    ('person', '(SELECT true FROM membership m WHERE m.municipality_id = person.municipality_id AND m.person_id = person.id LIMIT 1) IS NOT NULL
      OR (SELECT true FROM membership m WHERE m.municipality_id = person.municipality_id AND m.deputy_id = person.id LIMIT 1) IS NOT NULL
      OR app_shows_person(municipality_id, id)'),
    ('dialogue', '(SELECT true FROM cycle c WHERE c.id = dialogue.cycle_id) IS NOT NULL'),
    ('dialogue_responsible', '(SELECT true FROM dialogue d WHERE d.id = dialogue_responsible.dialogue_id) IS NOT NULL'),
    ('dialogue_activity', '(SELECT true FROM dialogue d WHERE d.id = dialogue_activity.dialogue_id) IS NOT NULL'),
    ('finding', '(SELECT true FROM dialogue d WHERE d.id = finding.dialogue_id AND d.status = ''COMPLETED'') IS NOT NULL'),
    ('finding_question', '(SELECT true FROM finding f WHERE f.id = finding_question.finding_id) IS NOT NULL'),
    ('exchange_invitation', '(SELECT true FROM exchange e WHERE e.id = exchange_invitation.exchange_id) IS NOT NULL
      AND (SELECT true FROM cycle c WHERE c.id = exchange_invitation.cycle_id) IS NOT NULL'),
    ('mayor_visit', 'status IN (''CONFIRMED'', ''HELD'') AND (SELECT true FROM cycle c WHERE c.id = mayor_visit.cycle_id) IS NOT NULL'),
    ('mayor_visit_participant', '(SELECT true FROM mayor_visit v WHERE v.id = mayor_visit_participant.visit_id) IS NOT NULL'),
    ('case_partner', '(SELECT true FROM committee_case s WHERE s.id = case_partner.case_id) IS NOT NULL'),
    ('case_finding', '(SELECT true FROM committee_case s WHERE s.id = case_finding.case_id) IS NOT NULL
      AND (SELECT true FROM finding f WHERE f.id = case_finding.finding_id) IS NOT NULL'),
    ('case_cycle', '(SELECT true FROM committee_case s WHERE s.id = case_cycle.case_id) IS NOT NULL
      AND (SELECT true FROM cycle c WHERE c.id = case_cycle.cycle_id) IS NOT NULL'),
    ('case_status_event', '(SELECT true FROM committee_case s WHERE s.id = case_status_event.case_id) IS NOT NULL'),
    ('priority', '(SELECT true FROM committee_case s WHERE s.id = priority.case_id) IS NOT NULL
      AND (SELECT true FROM cycle c WHERE c.id = priority.cycle_id) IS NOT NULL'),
    ('assignment', '(SELECT true FROM priority p WHERE p.id = assignment.priority_id) IS NOT NULL'),
    ('case_advice', '(SELECT true FROM committee_case s WHERE s.id = case_advice.case_id) IS NOT NULL'),
    ('working_group_case', '(SELECT true FROM working_group g WHERE g.id = working_group_case.working_group_id) IS NOT NULL
      AND (SELECT true FROM committee_case s WHERE s.id = working_group_case.case_id) IS NOT NULL'),
    ('working_group_member', '(SELECT true FROM working_group g WHERE g.id = working_group_member.working_group_id) IS NOT NULL'),
    ('working_group_actor', '(SELECT true FROM working_group g WHERE g.id = working_group_actor.working_group_id) IS NOT NULL'),
    ('outside_actor', '(SELECT true FROM working_group_actor a WHERE a.municipality_id = outside_actor.municipality_id AND a.outside_actor_id = outside_actor.id LIMIT 1) IS NOT NULL'),
    ('agreement', 'app_publishes_agreement(id)'),
    ('agreement_version', 'status <> ''DRAFT'' AND app_publishes_agreement(agreement_id)'),
    ('agreement_item', '(SELECT true FROM agreement_version v WHERE v.id = agreement_item.agreement_version_id) IS NOT NULL
      AND (SELECT true FROM committee_case s WHERE s.id = agreement_item.case_id) IS NOT NULL'),
    ('agreement_assignment', '(SELECT true FROM agreement_item i WHERE i.id = agreement_assignment.agreement_item_id) IS NOT NULL'),
    ('settlement', '(SELECT true FROM cycle c WHERE c.id = settlement.cycle_id AND c.status = ''CLOSED'') IS NOT NULL
      AND (SELECT true FROM committee_case s WHERE s.id = settlement.case_id) IS NOT NULL'),
    ('evaluation_contribution', '(SELECT true FROM evaluation e WHERE e.id = evaluation_contribution.evaluation_id) IS NOT NULL'),
    ('election_round', 'status = ''HELD'' AND (SELECT true FROM cycle c WHERE c.id = election_round.cycle_id) IS NOT NULL')
  ) AS v(of_table, published) LOOP
    EXECUTE format('ALTER POLICY published ON %I USING (%s)', it.of_table, it.published);
  END LOOP;
  -- Whether a row is the caller's own is known without asking another table. PostgreSQL asks policies in the order of their
  -- names, the last one first.
  FOR it IN SELECT p.tablename AS of_table FROM pg_policies p JOIN pg_policies q ON q.schemaname = p.schemaname AND q.tablename = p.tablename
    WHERE p.schemaname = 'public' AND p.policyname = 'published' AND q.policyname = 'own' AND p.tablename <> 'change' LOOP
    EXECUTE format('ALTER POLICY own ON %I RENAME TO theirs', it.of_table);
  END LOOP;
END $do$;

-- So does a wall that is put up from now on.
DO $do$
BEGIN
  EXECUTE replace(pg_get_functiondef('app_wall(text, text, text, text)'::regprocedure), 'CREATE POLICY own ON', 'CREATE POLICY theirs ON');
END $do$;
