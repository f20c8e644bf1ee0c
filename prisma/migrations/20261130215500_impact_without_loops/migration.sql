-- What became of findings joins what is known of six concepts, of which the database can't tell how much there is: it took each for one
-- row, and went through them in loops (5.5 s for one municipality, 0.01 s without).
ALTER FUNCTION app_impact_trace(uuid[], date, timestamptz, uuid[], integer, integer, uuid, uuid) SET enable_nestloop = off;
ALTER FUNCTION app_impact_figures(uuid[], date, timestamptz, uuid[], integer, integer, uuid, uuid) SET enable_nestloop = off;
