import { DAY, MOMENT } from './address.ts';

/** The reports of the committees' years, each a page of its own. */
export const YEAR_REPORTS = ['duties', 'divergence'] as const;
export type YearReport = (typeof YEAR_REPORTS)[number];

export const DIVERGENCE_GROUPS = ['PHASE', 'COMMITTEE', 'YEAR'] as const;
export type DivergenceGroup = (typeof DIVERGENCE_GROUPS)[number];

/** What a report of years shows; all of it stands in its address, so that the address gives the same figures again. */
export interface YearsShown {
  /** The day the figures are of. */
  readonly asOf: string;
  /** A day they are compared with; empty for none. */
  readonly compare: string;
  /** The moment they were known at; empty for all that is known now. */
  readonly knownAt: string;
  /** By short name; none is all. */
  readonly committees: readonly string[];
  /** The first and the last year; empty for all. */
  readonly from: string;
  readonly to: string;
  /** What divergence is grouped by. */
  readonly groupBy: readonly DivergenceGroup[];
}

const YEAR = /^\d{4}$/;

/** What an address asks for; this year as it is today, unless it says. */
export function yearsShownIn(search: string, today: string): YearsShown {
  const params = new URLSearchParams(search);
  const one = (name: string, form: RegExp, usual = '') => {
    const value = params.get(name) ?? usual;
    return form.test(value) ? value : '';
  };
  const several = (name: string, usual = '') => (params.get(name) ?? usual).split(',').filter((value) => value !== '');
  const thisYear = today.slice(0, 4);
  return {
    asOf: one('asOf', DAY) || today,
    compare: one('compare', DAY),
    knownAt: one('knownAt', MOMENT),
    committees: several('committees'),
    from: one('from', YEAR, thisYear),
    to: one('to', YEAR, thisYear),
    groupBy: [...new Set(several('groupBy', 'PHASE'))].flatMap((name) =>
      DIVERGENCE_GROUPS.filter((group) => group === name),
    ),
  };
}

/** The address of what is shown, such as /figures/duties?asOf=2026-12-31&from=2026&to=2026. */
export function yearsAddressOf(report: YearReport, { groupBy, ...shown }: YearsShown): string {
  const params = new URLSearchParams();
  // What is empty says so: left out, it would be this year.
  for (const name of ['asOf', 'from', 'to'] as const) params.set(name, shown[name]);
  if (shown.compare !== '') params.set('compare', shown.compare);
  if (shown.knownAt !== '') params.set('knownAt', shown.knownAt);
  if (shown.committees.length > 0) params.set('committees', shown.committees.join(','));
  if (report === 'divergence') params.set('groupBy', groupBy.join(','));
  return `/figures/${report}?${params.toString().replaceAll('%2C', ',')}`;
}
