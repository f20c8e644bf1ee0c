-- Whose a row is, for who may change it and see its drafts: as app_scope tells it to the log, and besides
-- a person's committees also while they only stand for election there, and what is private to a person with them;
-- what one committee brings into something shared is also of those that share it.
CREATE FUNCTION app_concerns(entity text, content jsonb) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  own uuid := (content ->> 'id')::uuid;
BEGIN
  IF entity IN ('PersonContact', 'Consent') THEN
    own := (content ->> 'person_id')::uuid;
  END IF;
  RETURN ARRAY(SELECT DISTINCT k FROM (
    SELECT unnest((app_scope(entity, content)).committees)
    UNION ALL
    SELECT s.committee_id FROM membership m JOIN seat s ON s.id = m.seat_id
      WHERE entity IN ('PersonContact', 'Consent') AND own IN (m.person_id, m.deputy_id)
    UNION ALL
    SELECT c.committee_id FROM candidacy y JOIN election_round e ON e.id = y.election_round_id JOIN cycle c ON c.id = e.cycle_id
      WHERE entity IN ('Person', 'PersonContact', 'Consent') AND y.person_id = own
    UNION ALL
    SELECT c.committee_id FROM exchange_invitation i JOIN cycle c ON c.id = i.cycle_id
      WHERE entity = 'ExchangeInvitation' AND i.exchange_id = (content ->> 'exchange_id')::uuid
    UNION ALL
    SELECT c.committee_id FROM meeting_committee l JOIN cycle c ON c.id = l.cycle_id
      WHERE entity = 'MeetingCommittee' AND l.meeting_id = (content ->> 'meeting_id')::uuid
    UNION ALL
    SELECT (content ->> 'committee_id')::uuid WHERE entity = 'CasePartner'
    UNION ALL
    SELECT c.committee_id FROM cycle c WHERE entity = 'CaseCycle' AND c.id = (content ->> 'cycle_id')::uuid
  ) AS concerned(k) WHERE k IS NOT NULL ORDER BY k);
END $$;
