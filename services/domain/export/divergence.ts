import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { beginning, ENDING, YEAR, type Column } from './column.ts';
import type { Dataset, Wanted } from './dataset.ts';
import { within } from './seen.sql.ts';

/** A column that means the same as a field of the report; the text names its definition. */
const asInReport = (field: string, name: string, type: 'integer' | 'decimal', nb: string): Column => ({
  name,
  type,
  field: `DivergenceReportRow.${field}`,
  nb,
});

const COLUMNS: readonly Column[] = [
  ...beginning('Cycle'),
  YEAR,
  asInReport('phases', 'phases', 'integer', 'Faser fra det felles årshjulet, uansett hva som ble av dem (D31).'),
  asInReport('phasesAsInWheel', 'phases_as_in_wheel', 'integer', 'Av dem, hvor mange som er uten avvik (D32).'),
  asInReport('divergences', 'divergences', 'integer', 'Avvik fra årshjulet i alt (D33).'),
  asInReport('moved', 'moved', 'integer', 'Av dem, datoer utenfor årshjulets vindu (D34).'),
  asInReport('late', 'late', 'integer', 'Av dem, faser som ikke er gjort selv om vinduet er ute (D35).'),
  asInReport('skipped', 'skipped', 'integer', 'Av dem, faser som er hoppet over (D36).'),
  asInReport('added', 'added', 'integer', 'Av dem, faser og møter som ikke står i årshjulet (D37).'),
  asInReport('changed', 'changed', 'integer', 'Av dem, faser med egen tittel eller eget vindu (D38).'),
  asInReport('medianDaysMoved', 'median_days_moved', 'decimal', 'Medianen av dagene utenfor vinduet (D39).'),
  asInReport('p90DaysMoved', 'p90_days_moved', 'decimal', 'Det samme, 90-prosentilen (D40).'),
  asInReport('medianDaysLate', 'median_days_late', 'decimal', 'Medianen av dagene det som er forsinket, er det (D41).'),
  ...ENDING,
];

const FIGURES = Prisma.raw(
  COLUMNS.filter(({ field = '' }) => field.startsWith('DivergenceReportRow.'))
    .map(({ name, type }) => (type === 'decimal' ? `trim_scale(round(r.${name}::numeric, 1)) AS ${name}` : `r.${name}`))
    .join(', '),
);

const ids = (those: readonly string[] | undefined) =>
  those === undefined ? Prisma.sql`NULL::uuid[]` : Prisma.sql`${[...those]}::uuid[]`;

function rows(wanted: Wanted): Prisma.Sql {
  const { asOf, knownAt, municipalities, committees } = wanted;
  return Prisma.sql`SELECT c.id, y.number AS municipality_number, y.name AS municipality_name, r.committee_slug AS committee,
      r.committee_number, r.committee_name, r.year, ${FIGURES}, c.updated_at AS changed_at,
      ARRAY[c.id, c.committee_id, c.municipality_id] AS roots
    FROM app_divergence_report(${ids(municipalities)}, ${asOf}::date, ${knownAt?.toISOString() ?? 'infinity'}::timestamptz,
      ARRAY['COMMITTEE', 'YEAR'], ${ids(committees)}, NULL, NULL) r
    JOIN cycle c ON c.committee_id = r.committee_id AND c.year = r.year
    JOIN municipality y ON y.id = c.municipality_id
    WHERE ${within(wanted, Prisma.sql`NULL::date`, Prisma.sql`NULL::date`, Prisma.sql`r.year`)}`;
}

const ofYear = (entity: string, table: string) => ({ entity, table, by: 'cycle_id' });

/** How the committees' years differ from the wheel that they share. */
export const DIVERGENCE: Dataset = {
  name: 'divergence',
  version: 'v1',
  title: { nb: 'Avvik fra årshjulet', en: 'Divergence from the wheel' },
  about: {
    nb: 'Hvor mye utvalgenes år skiller seg fra det felles årshjulet, med en rad for hvert utvalg og år som er åpnet.',
    en: 'How the years of the committees differ from the shared wheel, with a row for each committee and year that was opened.',
  },
  columns: COLUMNS,
  entity: 'Cycle',
  roots: ['Committee', 'Municipality'],
  parts: [
    ofYear('Phase', 'phase'),
    ofYear('PhaseMove', '(SELECT v.id, p.cycle_id FROM phase_move v JOIN phase p ON p.id = v.phase_id)'),
    ofYear('MeetingCommittee', 'meeting_committee'),
    ofYear('Meeting', '(SELECT l.meeting_id AS id, l.cycle_id FROM meeting_committee l)'),
    ofYear(
      'MeetingMove',
      '(SELECT v.id, l.cycle_id FROM meeting_move v JOIN meeting_committee l ON l.meeting_id = v.meeting_id)',
    ),
    { entity: 'CommitteeName', table: 'committee_name', by: 'committee_id' },
  ],
  rows,
};
