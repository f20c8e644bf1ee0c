-- What came of an agenda item is found by those who may know of it; others look in its title and text.
CREATE INDEX agenda_item_told_words_idx ON agenda_item USING gin (app_words(title, "text"));

-- Why a visit was confirmed outside the rule is for those whose visit it is. Until now it stood as the reason of all that its
-- transaction changed, of which everyone is told; the entry of the rule that was set aside keeps it. No other change of a visit
-- has a reason but a cancellation and a correction, which stay as they were told.
ALTER TABLE change DISABLE TRIGGER change_is_appended_only;
UPDATE change SET reason = NULL
FROM (
  SELECT DISTINCT xid, reason FROM change
  WHERE entity IN ('MayorVisit', 'MayorVisitParticipant') AND reason IS NOT NULL AND cause = 'EDIT' AND operation <> 'UNPUBLISH'
    AND diff -> 'status' ->> 1 IS DISTINCT FROM 'CANCELLED'
) AS visit
WHERE change.xid = visit.xid AND change.reason = visit.reason AND change.entity <> 'RuleOverride';
ALTER TABLE change ENABLE TRIGGER change_is_appended_only;
