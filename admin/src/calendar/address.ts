import { monthIn, type Month } from './month.ts';
import { KINDS, STATUSES, type ItemKind, type ItemStatus } from './item.ts';

export type View = 'month' | 'agenda';

/** What the calendar shows; all of it stands in its address. */
export interface Shown {
  /** Null where the address names none. */
  readonly month: Month | null;
  readonly view: View;
  /** By short name; none is all. */
  readonly committees: readonly string[];
  readonly kinds: readonly ItemKind[];
  readonly statuses: readonly ItemStatus[];
}

/** What an address asks for; this month, and the view that fits the screen, unless it says. */
export function shownIn(search: string, usual: { readonly month: Month; readonly view: View }): Shown {
  const params = new URLSearchParams(search);
  const month = params.get('month');
  const view = params.get('view');
  return {
    month: month === null ? usual.month : monthIn(month),
    view: view === 'month' || view === 'agenda' ? view : usual.view,
    committees: listIn(params, 'committees'),
    kinds: KINDS.filter((kind) => listIn(params, 'kinds').includes(kind)),
    statuses: STATUSES.filter((status) => listIn(params, 'statuses').includes(status)),
  };
}

/** The address of what is shown, such as /calendar?month=2026-03&view=agenda. */
export function addressOf({ month, view, ...lists }: Shown): string {
  const params = new URLSearchParams({ ...(month === null ? {} : { month }), view });
  for (const [name, values] of Object.entries(lists)) if (values.length > 0) params.set(name, values.join(','));
  return `/calendar?${params.toString().replaceAll('%2C', ',')}`;
}

function listIn(params: URLSearchParams, name: string): readonly string[] {
  return (params.get(name) ?? '').split(',').filter((one) => one !== '');
}
