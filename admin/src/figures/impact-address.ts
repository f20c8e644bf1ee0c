import { DAY, MOMENT } from './address.ts';

/** What the page of what became of findings shows; all of it stands in its address. */
export interface ImpactShown {
  /** The day the figures are of. */
  readonly asOf: string;
  /** The moment they were known at; empty for all that is known now. */
  readonly knownAt: string;
  /** By short name; none is all. */
  readonly committees: readonly string[];
  /** The first and the last year of the dialogues; empty for all. */
  readonly from: string;
  readonly to: string;
  /** One case or one finding alone, by its id; empty for all. */
  readonly case: string;
  readonly finding: string;
}

const FORMS = { from: /^\d{4}$/, to: /^\d{4}$/, case: /^[\w+/=-]+$/, finding: /^[\w+/=-]+$/ } as const;

/** What an address asks for; what became of all findings until today, unless it says. */
export function impactShownIn(search: string, today: string): ImpactShown {
  const params = new URLSearchParams(search);
  const one = (name: string, form: RegExp) => {
    const value = params.get(name) ?? '';
    return form.test(value) ? value : '';
  };
  return {
    asOf: one('asOf', DAY) || today,
    knownAt: one('knownAt', MOMENT),
    committees: (params.get('committees') ?? '').split(',').filter((slug) => slug !== ''),
    from: one('from', FORMS.from),
    to: one('to', FORMS.to),
    case: one('case', FORMS.case),
    finding: one('finding', FORMS.finding),
  };
}

/** The address of what is shown, such as /figures/impact?asOf=2026-12-31&from=2026. */
export function impactAddressOf(shown: Partial<ImpactShown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(shown)) {
    const text = typeof value === 'string' ? value : value.join(',');
    if (text !== '') params.set(name, text);
  }
  return `/figures/impact?${params.toString().replaceAll('%2C', ',')}`;
}
