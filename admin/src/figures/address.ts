/** What the cases can be grouped by, in the order in which they are offered. */
export const GROUPS = ['STATUS', 'CATEGORY', 'COMMITTEE', 'THEME', 'HORIZON', 'ORIGIN', 'YEAR', 'MONTH'] as const;
export type Group = (typeof GROUPS)[number];

/** The report takes no more at once. */
export const MOST_GROUPS = 4;

export const HORIZONS = ['LONG', 'SHORT'] as const;
export const ORIGINS = ['DIALOGUE', 'RESIDENT', 'MUNICIPAL_PLAN', 'COMMITTEE'] as const;

/** What the page of figures shows; all of it stands in its address, so that the address gives the same figures again. */
export interface Shown {
  /** The day the figures are of. */
  readonly asOf: string;
  /** A day they are compared with; empty for none. */
  readonly compare: string;
  /** The moment they were known at; empty for all that is known now. */
  readonly knownAt: string;
  readonly groupBy: readonly Group[];
  /** By short name; none is all. So with the others. */
  readonly committees: readonly string[];
  readonly years: readonly string[];
  readonly themes: readonly string[];
  readonly horizons: readonly (typeof HORIZONS)[number][];
  readonly origins: readonly (typeof ORIGINS)[number][];
}

/** The first year of nærutvalg. */
export const FIRST_YEAR = 2020;

export const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/;

/** What an address asks for; cases by status as they are today, unless it says. */
export function shownIn(search: string, today: string): Shown {
  const params = new URLSearchParams(search);
  const one = (name: string, form: RegExp) => {
    const value = params.get(name) ?? '';
    return form.test(value) ? value : '';
  };
  const several = (name: string) => (params.get(name) ?? '').split(',').filter((value) => value !== '');
  return {
    asOf: one('asOf', DAY) || today,
    compare: one('compare', DAY),
    knownAt: one('knownAt', MOMENT),
    groupBy: groupsIn(params.get('groupBy')),
    committees: several('committees'),
    years: several('years').filter((year) => /^\d{4}$/.test(year)),
    themes: several('themes'),
    horizons: HORIZONS.filter((value) => several('horizons').includes(value)),
    origins: ORIGINS.filter((value) => several('origins').includes(value)),
  };
}

/** In the order in which they were chosen: the rows are in that order too. */
function groupsIn(given: string | null): readonly Group[] {
  if (given === null) return ['STATUS'];
  const asked = new Set(given.split(','));
  return [...asked].flatMap((name) => GROUPS.filter((group) => group === name)).slice(0, MOST_GROUPS);
}

/** The address of what is shown, such as /figures?groupBy=STATUS,YEAR&asOf=2026-12-31. */
export function addressOf({ groupBy, ...shown }: Shown): string {
  const params = new URLSearchParams({ groupBy: groupBy.join(',') });
  for (const [name, value] of Object.entries(shown)) {
    const text = typeof value === 'string' ? value : value.join(',');
    if (text !== '') params.set(name, text);
  }
  return `/figures?${params.toString().replaceAll('%2C', ',')}`;
}
