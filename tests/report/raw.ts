import type { Database } from '@naerhjul/prisma/client.ts';

/** The tables that the reports are about. */
const TABLES = [
  'cycle',
  'phase',
  'phase_template',
  'phase_move',
  'meeting',
  'meeting_committee',
  'meeting_move',
  'dialogue',
  'finding',
  'agreement',
  'agreement_version',
  'agreement_item',
  'exchange',
  'exchange_invitation',
  'mayor_visit',
  'settlement',
  'annual_report',
  'regulation',
  'committee',
  'committee_case',
  'case_status',
  'case_status_event',
  'case_cycle',
  'case_finding',
  'priority',
] as const;
type Table = (typeof TABLES)[number];

export interface Row extends Readonly<Record<string, unknown>> {
  readonly id: string;
}
/** The rows of a municipality as they are stored, table by table. */
export type Raw = Readonly<Partial<Record<Table, readonly Row[]>>>;

export async function rawOf(db: Database, municipalityId: string): Promise<Raw> {
  const each = TABLES.map(
    (table) =>
      `'${table}', (SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY t.id), '[]') FROM ${table} t WHERE t.municipality_id = $1::uuid)`,
  );
  const [told] = await db.query<{ raw: Raw }>(`SELECT jsonb_build_object(${each.join(', ')}) AS raw`, [municipalityId]);
  return told?.raw ?? {};
}

const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The day in Oslo of a moment as it is stored. */
export const dayIn = (moment: unknown) => (typeof moment === 'string' ? CLOCK.format(new Date(moment)) : null);

/** A column that holds a day or a word, or nothing. */
export const textIn = (row: Row | undefined, column: string) => {
  const value = row?.[column];
  return typeof value === 'string' ? value : null;
};

/** Whether a day has come by another. */
export const isBy = (on: string | null, asOf: string) => on !== null && on <= asOf;

/** Between the two nearest, in proportion; null of nothing. */
export function percentile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (at - Math.floor(at)) * (high - low);
}

export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The years that had been opened by a day. */
export function openedBy(raw: Raw, asOf: string): readonly Row[] {
  return (raw.cycle ?? []).filter(({ status, opened_at: openedAt }) => {
    const on = dayIn(openedAt);
    return status !== 'PLANNED' && (on === null || on <= asOf);
  });
}

/** The category a case stood in at the end of a day, since when, and every day on which it began to stand in one. */
export function stoodOn(raw: Raw, caseId: string, asOf: string) {
  const steps = (raw.case_status_event ?? [])
    .filter((step) => step['case_id'] === caseId && isBy(textIn(step, 'occurred_on'), asOf))
    .toSorted((a, b) => order(a).localeCompare(order(b)))
    .map((step) => ({
      on: textIn(step, 'occurred_on') ?? '',
      category: textIn(
        raw.case_status?.find(({ id }) => id === step['to_id']),
        'category',
      ),
    }));
  const last = steps.at(-1);
  return last === undefined ? null : { ...last, steps };
}

const order = (step: Row) => `${textIn(step, 'occurred_on')} ${String(step['seq']).padStart(4, '0')}`;
