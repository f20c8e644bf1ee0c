-- Of a row that is published, some columns are for those whose it is. The public's role gets the others one by one, so that
-- a column that is added to one of these tables later is withheld until someone decides.

-- The name as everyone may see it. The name itself is withheld.
ALTER TABLE person ADD COLUMN public_name text GENERATED ALWAYS AS (CASE WHEN publication = 'PUBLIC' AND anonymised_at IS NULL THEN name END) STORED;
ALTER TABLE outside_actor ADD COLUMN public_name text GENERATED ALWAYS AS (CASE WHEN publication = 'PUBLIC' THEN name END) STORED;

-- It follows from the rest of the row, so it is no change of its own, and in no log.
CREATE OR REPLACE FUNCTION app_content(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT content - ARRAY['version', 'created_at', 'updated_at', 'sort_number', 'sort_name', 'public_name']
$$;

-- Lets a role read all columns of a table but these.
CREATE FUNCTION app_withhold(of_table text, columns text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('REVOKE SELECT ON %I FROM app_public', of_table);
  EXECUTE format('GRANT SELECT (%s) ON %I TO app_public', (
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
    WHERE attrelid = of_table::regclass AND attnum > 0 AND NOT attisdropped AND attname <> ALL (columns)), of_table);
END $$;
SELECT app_withhold('person', ARRAY['name']);
SELECT app_withhold('outside_actor', ARRAY['name', 'note']);
SELECT app_withhold('mayor_visit', ARRAY['internal_notes', 'confirm_reason']);
-- The public feed tells that something changed; by whom and what is for those whose it is.
SELECT app_withhold('change', ARRAY['actor', 'request_id', 'diff']);
DROP FUNCTION app_withhold(text, text[]);
