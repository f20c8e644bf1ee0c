import type { Act } from '@naerhjul/domain/act.ts';
import { firstOfMonth, lastOfMonth, today, yearOf } from '@naerhjul/domain/calendar.ts';
import { undatedOf, type Place } from '../outlet/asked.ts';
import type { Shown } from '../outlet/schedule-of.ts';
import type { FeedItem } from './feed.ts';

export const ICS = 'text/calendar; charset=utf-8';

/** From the beginning of last year: what has been stays in the calendar of who subscribes. */
export function yearsAround({ now }: Act, { timeZone }: Place) {
  const year = yearOf(today(now, timeZone));
  return { from: firstOfMonth(year - 1, 1), to: lastOfMonth(year + 2, 12) };
}

/** Whoever wants a calendar without what has no date yet asks so. */
export function withoutUndated<Item extends Shown>(params: URLSearchParams, items: readonly Item[]): readonly Item[] {
  return undatedOf(params) ? items : items.filter(({ startsOn }) => startsOn !== null);
}

export function ofPlace(item: Shown, { number, timeZone }: Place, origin: string): FeedItem {
  const [only, more] = item.committees;
  const committee = only === undefined || more !== undefined ? '' : `?committee=${only.slug}`;
  return { ...item, timeZone, draft: false, url: `${origin}/wheel/${number}/${item.year}.html${committee}` };
}
