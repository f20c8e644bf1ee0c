import { daysBetween, firstOfMonth, lastOfMonth, type Day } from '../calendar.ts';

export type WindowKind = 'RANGE' | 'ONE_OF';

/**
 * The months in which a phase belongs, 1 to 12. A RANGE is consecutive and may pass the turn of the year
 * (12, 1 is December to January of the next year); ONE_OF names alternatives, ascending.
 */
export interface Window {
  readonly kind: WindowKind;
  readonly months: readonly number[];
}

export interface Span {
  readonly first: Day;
  readonly last: Day;
}

export type WindowError = 'EMPTY' | 'NOT_A_MONTH' | 'DUPLICATE' | 'NOT_CONSECUTIVE' | 'NOT_ASCENDING' | 'TOO_FEW';

export function windowOf(row: { windowKind: WindowKind; windowMonths: readonly number[] }): Window {
  return { kind: row.windowKind, months: row.windowMonths };
}

/** Everything that is wrong with a window; the functions below answer for windows without errors. */
export function windowErrors({ kind, months }: Window): readonly WindowError[] {
  if (months.length === 0) return ['EMPTY'];
  const errors: WindowError[] = [];
  if (months.some((month) => !Number.isInteger(month) || month < 1 || month > 12)) errors.push('NOT_A_MONTH');
  if (new Set(months).size < months.length) errors.push('DUPLICATE');
  if (kind === 'ONE_OF' && months.length < 2) errors.push('TOO_FEW');
  if (errors.length > 0) return errors;
  if (kind === 'RANGE') return everyStep(months, (a, b) => b === (a % 12) + 1) ? [] : ['NOT_CONSECUTIVE'];
  return everyStep(months, (a, b) => a < b) ? [] : ['NOT_ASCENDING'];
}

/** From the first to the last day over the whole window, alternatives included. */
export function daysOf(window: Window, year: number): Span {
  const spans = spansOf(window, year);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) throw new RangeError('a window has at least one month');
  return { first: first.first, last: last.last };
}

/** The unbroken stretches of days inside the window: one for a RANGE, for ONE_OF one for each run of months. */
export function spansOf({ months }: Window, year: number): readonly Span[] {
  const spans: Span[] = [];
  let previous: number | undefined;
  let passed = 0;
  for (const month of months) {
    if (previous !== undefined && month < previous) passed = 1;
    const open = previous !== undefined && month === (previous % 12) + 1 ? spans.pop() : undefined;
    const first = open?.first ?? firstOfMonth(year + passed, month);
    spans.push({ first, last: lastOfMonth(year + passed, month) });
    previous = month;
  }
  return spans;
}

/**
 * Days by which a day falls outside the window (rule: divergence): 0 inside, negative before and positive after
 * the nearest span. As far from both neighbours, a day counts as after the earlier one.
 */
export function daysOutside(window: Window, year: number, on: Day): number {
  const distances = spansOf(window, year).map(({ first, last }) => {
    if (on < first) return daysBetween(first, on);
    return on > last ? daysBetween(last, on) : 0;
  });
  return distances.reduce((nearest, next) => (Math.abs(next) < Math.abs(nearest) ? next : nearest), Infinity);
}

function everyStep(months: readonly number[], holds: (a: number, b: number) => boolean): boolean {
  return months.every((month, i) => {
    const next = months[i + 1];
    return next === undefined || holds(month, next);
  });
}
