import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { concerns, cyclesSeen, type Drafts } from '../reach.sql.ts';
import type { Question } from './search.rules.ts';

export const SEARCH_KINDS = [
  'COMMITTEE',
  'MEETING',
  'CASE',
  'FINDING',
  'EXCHANGE',
  'GOOD_EXAMPLE',
  'AGENDA_ITEM',
  'DIALOGUE_ACTIVITY',
  'CASE_THEME',
  'AGREEMENT',
  'WORKING_GROUP',
  'MAYOR_VISIT',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

interface Wanted {
  readonly municipalityId: string;
  /** Whose work is seen that isn't published. */
  readonly drafts: Drafts;
}

/** What the methods of a dialogue are called, where an activity says no more than that. */
const METHODS = Prisma.sql`'${Prisma.raw(
  JSON.stringify({
    GUEST_TABLE: 'Gjestebud',
    OPEN_MEETING: 'Åpent møte',
    WORKSHOP: 'Verksted',
    WALK: 'Vandring',
    STAND: 'Stand',
    SURVEY: 'Spørreundersøkelse',
    INTERVIEWS: 'Intervjuer',
    SCHOOL_VISIT: 'Skolebesøk',
  }),
)}'::jsonb`;

/** The words of an agenda item `a`, for those who may know what came of it, and for others. */
const WITH_OUTCOME = Prisma.sql`app_words(a.title, coalesce(a."text", '') || ' ' || coalesce(a.outcome, ''))`;
const WITHOUT_OUTCOME = Prisma.sql`app_words(a.title, a."text")`;

/**
 * What is found of each kind: the row, what it is called, the text a snippet is taken from, its words, and whose it
 * is. The words are written as their indexes have them; what the public may see is what `seen` says of each kind.
 */
const PARTS: Readonly<Record<SearchKind, (wanted: Wanted) => Prisma.Sql>> = {
  COMMITTEE: ({ municipalityId }) => Prisma.sql`
    SELECT DISTINCT ON (k.id) 'COMMITTEE', k.id, k.sort_name::text, n.name::text, app_words(n.name, NULL), ARRAY[k.id], ''
    FROM committee_name n JOIN committee k ON k.id = n.committee_id, asked
    WHERE n.municipality_id = ${municipalityId}::uuid AND app_words(n.name, NULL) @@ asked.q
    ORDER BY k.id, n.valid_from DESC`,
  MEETING: ({ municipalityId, drafts }) => Prisma.sql`
    SELECT 'MEETING', m.id, m.called, concat_ws(', ', m.called, m.place), app_words(m.called, m.place), m.committee_ids, ''
    FROM (
      SELECT m.id, m.place, max(coalesce(m.title_nb, p.title_nb, t.title_nb, '')) AS called,
        array_agg(DISTINCT c.committee_id) AS committee_ids
      FROM meeting m JOIN meeting_committee l ON l.meeting_id = m.id JOIN cycle c ON c.id = l.cycle_id
      LEFT JOIN phase p ON p.id = l.phase_id LEFT JOIN phase_template t ON t.id = p.template_id
      WHERE m.municipality_id = ${municipalityId}::uuid AND ${cyclesSeen(drafts)}
      GROUP BY m.id
    ) AS m, asked WHERE app_words(m.called, m.place) @@ asked.q`,
  CASE: ({ municipalityId, drafts }) => Prisma.sql`
    SELECT 'CASE', s.id, s.title::text, coalesce(s.description, s.title), app_words(s.number || ' ' || s.title, s.description),
      s.lead_committee_id || ARRAY(SELECT p.committee_id FROM case_partner p WHERE p.case_id = s.id), s.number
    FROM committee_case s, asked
    WHERE s.municipality_id = ${municipalityId}::uuid AND (s.is_public OR ${concerns(drafts, Prisma.sql`s.lead_committee_id || ARRAY(SELECT p.committee_id FROM case_partner p WHERE p.case_id = s.id)`)})
      AND app_words(s.number || ' ' || s.title, s.description) @@ asked.q`,
  FINDING: ({ municipalityId, drafts }) => Prisma.sql`
    SELECT 'FINDING', f.id, f."text", f."text", app_words(NULL, f."text"), ARRAY[c.committee_id], ''
    FROM finding f JOIN dialogue d ON d.id = f.dialogue_id JOIN cycle c ON c.id = d.cycle_id, asked
    WHERE f.municipality_id = ${municipalityId}::uuid
      AND (${concerns(drafts, Prisma.sql`ARRAY[c.committee_id]`)} OR (d.status = 'COMPLETED' AND c.status <> 'PLANNED')) AND app_words(NULL, f."text") @@ asked.q`,
  DIALOGUE_ACTIVITY: ({ municipalityId, drafts }) => Prisma.sql`
    SELECT 'DIALOGUE_ACTIVITY', a.id, a.called, concat_ws(', ', a.called, a.place, a.note),
      app_words(a.called, concat_ws(' ', a.place, a.note)), ARRAY[a.committee_id], ''
    FROM (
      SELECT a.id, a.place, a.note, c.committee_id, coalesce(a.method_text, ${METHODS} ->> a.method::text, '') AS called
      FROM dialogue_activity a JOIN dialogue d ON d.id = a.dialogue_id JOIN cycle c ON c.id = d.cycle_id
      WHERE a.municipality_id = ${municipalityId}::uuid AND ${cyclesSeen(drafts)}
    ) AS a, asked WHERE app_words(a.called, concat_ws(' ', a.place, a.note)) @@ asked.q`,
  CASE_THEME: ({ municipalityId }) => Prisma.sql`
    SELECT 'CASE_THEME', h.id, h.name_nb, h.name_nb, app_words(concat_ws(' ', h.name_nb, h.name_nn, h.name_en), NULL), '{}'::uuid[], ''
    FROM case_theme h, asked
    WHERE h.municipality_id = ${municipalityId}::uuid
      AND app_words(concat_ws(' ', h.name_nb, h.name_nn, h.name_en), NULL) @@ asked.q`,
  AGREEMENT: ({ municipalityId, drafts }) => Prisma.sql`
    SELECT 'AGREEMENT', a.id, a.called, concat_ws(', ', a.called, a.named), app_words(a.called, a.named), ARRAY[a.committee_id], ''
    FROM (
      SELECT a.id, c.committee_id, 'Samarbeidsavtale ' || c.year AS called,
        (SELECT n.name FROM committee_name n WHERE n.committee_id = c.committee_id ORDER BY n.valid_from DESC LIMIT 1)::text AS named
      FROM agreement a JOIN cycle c ON c.id = a.cycle_id
      WHERE a.municipality_id = ${municipalityId}::uuid AND (${concerns(drafts, Prisma.sql`ARRAY[c.committee_id]`)}
        OR (c.status <> 'PLANNED' AND EXISTS (SELECT FROM agreement_version v WHERE v.agreement_id = a.id AND v.status <> 'DRAFT')))
    ) AS a, asked WHERE app_words(a.called, a.named) @@ asked.q`,
  WORKING_GROUP: ({ municipalityId, drafts }) => Prisma.sql`
    SELECT 'WORKING_GROUP', g.id, g.name::text, coalesce(g.purpose, g.name), app_words('Arbeidsgruppe ' || g.name, g.purpose), ARRAY[g.committee_id], ''
    FROM working_group g, asked
    WHERE g.municipality_id = ${municipalityId}::uuid AND (g.status <> 'FORMING' OR ${concerns(drafts, Prisma.sql`ARRAY[g.committee_id]`)})
      AND app_words('Arbeidsgruppe ' || g.name, g.purpose) @@ asked.q`,
  MAYOR_VISIT: ({ municipalityId, drafts }) => Prisma.sql`
    SELECT 'MAYOR_VISIT', v.id, v.called, concat_ws(', ', v.called, v.told), app_words(v.called, v.told), ARRAY[v.committee_id], ''
    FROM (
      SELECT v.id, c.committee_id, 'Besøk av ordfører ' || c.year AS called,
        concat_ws(', ', v.mayor, v.place, (SELECT n.name FROM committee_name n WHERE n.committee_id = c.committee_id ORDER BY n.valid_from DESC LIMIT 1)) AS told
      FROM mayor_visit v JOIN cycle c ON c.id = v.cycle_id
      WHERE v.municipality_id = ${municipalityId}::uuid AND (${concerns(drafts, Prisma.sql`ARRAY[c.committee_id]`)}
        OR (c.status <> 'PLANNED' AND v.status IN ('CONFIRMED', 'HELD')))
    ) AS v, asked WHERE app_words(v.called, v.told) @@ asked.q`,
  EXCHANGE: ({ municipalityId, drafts }) => Prisma.sql`
    SELECT 'EXCHANGE', e.id, e.need, coalesce(e.summary, e.need),
      app_words('Erfaringsutveksling erfaringsdeling', e.need || ' ' || coalesce(e.summary, '')),
      ARRAY(SELECT c.committee_id FROM exchange_invitation i JOIN cycle c ON c.id = i.cycle_id
        WHERE i.exchange_id = e.id AND ${cyclesSeen(drafts)}), ''
    FROM exchange e, asked
    WHERE e.municipality_id = ${municipalityId}::uuid AND (e.status <> 'PLANNING' OR ${concerns(drafts, Prisma.sql`ARRAY(SELECT c.committee_id FROM exchange_invitation i JOIN cycle c ON c.id = i.cycle_id WHERE i.exchange_id = e.id)`)})
      AND app_words('Erfaringsutveksling erfaringsdeling', e.need || ' ' || coalesce(e.summary, '')) @@ asked.q`,
  GOOD_EXAMPLE: ({ municipalityId, drafts }) => Prisma.sql`
    SELECT 'GOOD_EXAMPLE', g.id, g.title::text, g.what_was_done || ' ' || g.result,
      app_words(g.title, g.what_was_done || ' ' || g.result), ARRAY[g.committee_id], ''
    FROM good_example g, asked
    WHERE g.municipality_id = ${municipalityId}::uuid AND (${concerns(drafts, Prisma.sql`ARRAY[g.committee_id]`)} OR g.is_public)
      AND app_words(g.title, g.what_was_done || ' ' || g.result) @@ asked.q`,
  AGENDA_ITEM: ({ municipalityId, drafts }) => Prisma.sql`
    SELECT 'AGENDA_ITEM', a.id, a.title::text, CASE WHEN o.told THEN concat_ws(' ', a."text", a.outcome) ELSE a."text" END,
      CASE WHEN o.told THEN ${WITH_OUTCOME} ELSE ${WITHOUT_OUTCOME} END, m.committee_ids, ''
    FROM agenda_item a JOIN (
      SELECT m.id, m.status, array_agg(DISTINCT c.committee_id) AS committee_ids
      FROM meeting m JOIN meeting_committee l ON l.meeting_id = m.id JOIN cycle c ON c.id = l.cycle_id
      WHERE m.municipality_id = ${municipalityId}::uuid AND ${cyclesSeen(drafts)} GROUP BY m.id
    ) AS m ON m.id = a.meeting_id
    CROSS JOIN LATERAL (SELECT ${concerns(drafts, Prisma.sql`m.committee_ids`)} AS own) AS w
    -- What came of it is told as its field tells it.
    CROSS JOIN LATERAL (
      SELECT w.own OR EXISTS (SELECT FROM minutes n WHERE n.meeting_id = a.meeting_id AND n.published_at IS NOT NULL) AS told
    ) AS o, asked
    WHERE a.municipality_id = ${municipalityId}::uuid
      AND (w.own OR (a.is_public AND m.status IN ('ANNOUNCED', 'HELD')))
      AND ((o.told AND ${WITH_OUTCOME} @@ asked.q) OR (NOT o.told AND ${WITHOUT_OUTCOME} @@ asked.q))`,
};

/** One statement: what is found in a municipality, the best first, each with a piece of its text. */
export function searchSql(
  wanted: Wanted,
  {
    question,
    kinds,
    first,
  }: { readonly question: Question; readonly kinds: readonly SearchKind[]; readonly first: number },
): Prisma.Sql {
  const q =
    question.form === 'WORDS'
      ? Prisma.sql`to_tsquery('pg_catalog.norwegian', ${question.text}) || to_tsquery('pg_catalog.simple', ${question.plain ?? ''})`
      : Prisma.sql`websearch_to_tsquery('pg_catalog.norwegian', ${question.text})`;
  const parts = Prisma.join(
    kinds.map((kind) => Prisma.sql`(${PARTS[kind](wanted)})`),
    ' UNION ALL ',
  );
  return Prisma.sql`WITH asked AS MATERIALIZED (SELECT ${q} AS q),
    every (kind, id, title, told, words, committee_ids, number) AS (${parts}),
    best AS (
      -- The same item stands on many agendas: they come after what they are about.
      SELECT e.*, e.kind = 'AGENDA_ITEM' AS later, ts_rank(e.words, asked.q) AS rank FROM every e, asked
      ORDER BY later, rank DESC, e.title, e.id LIMIT ${first}
    )
    SELECT b.kind, b.id, b.title, b.committee_ids::text[] AS "committeeIds", nullif(b.number, '') AS number,
      ts_headline('pg_catalog.norwegian', coalesce(b.told, ''), asked.q, 'StartSel="", StopSel="", MaxWords=30, MinWords=12') AS snippet
    FROM best b, asked ORDER BY b.later, b.rank DESC, b.title, b.id`;
}
