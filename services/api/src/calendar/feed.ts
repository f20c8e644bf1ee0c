import { addDays, storedDay } from '@naerhjul/domain/calendar.ts';
import { daysOf } from '@naerhjul/domain/wheel/window.rules.ts';
import {
  ICalCalendar,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { latest, type Shown } from '../outlet/schedule-of.ts';
import { momentIn, dayIn, textIn, windowIn, WORDS, type Lang } from '../outlet/words.ts';

/** How often a calendar program should ask, in seconds. */
const REFRESH = 3600;

export interface FeedItem extends Shown {
  readonly timeZone: string;
  /** Whether it is not published yet. */
  readonly draft: boolean;
  /** The page that tells more. */
  readonly url: string;
}

export interface Feed {
  readonly name: string;
  readonly description: string;
  /** Where it is subscribed to; left out where that is a secret. */
  readonly source?: string | undefined;
  readonly lang: Lang;
  readonly items: readonly FeedItem[];
}

/** Items of the schedule as a calendar (RFC 5545, RFC 7986): moments in UTC, days as days. */
export function calendarOf({ name, description, source, lang, items }: Feed): string {
  const calendar = new ICalCalendar({
    prodId: `//Nærhjul//Nærhjul//${lang.toUpperCase()}`,
    name: escaped(name),
    description: escaped(description),
    ttl: REFRESH,
    scale: 'GREGORIAN',
    ...(source === undefined ? {} : { source }),
  });
  for (const item of items) {
    const event = eventOf(item, lang);
    if (event !== undefined) calendar.createEvent(event);
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

// The library escapes the texts of events, and not the calendar's own.
const escaped = (text: string) => plain(text).replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);
// A calendar has no word for control characters, and a line of its own for each line.
const plain = (text: string) => text.replaceAll(/\p{Cc}+/gu, ' ').trim();

const CALLED_OFF: ReadonlySet<Shown['status']> = new Set(['CANCELLED', 'DECLINED', 'SKIPPED']);

function eventOf(item: FeedItem, lang: Lang): ICalEventData | undefined {
  const times = timesOf(item);
  if (times === undefined) return undefined;
  const { id, status, draft, place, kind, url, committees } = item;
  // What it is called tells whose it is.
  const revised = latest([item.updatedAt, ...committees.map(({ knownSince }) => knownSince)]);
  const off = CALLED_OFF.has(status);
  return {
    ...times,
    id,
    sequence: sequenceOf(revised),
    // Without a method these two are the same: when it was last revised.
    stamp: revised,
    lastModified: revised,
    summary: summaryOf(item, lang),
    description: descriptionOf(item, lang) || null,
    location: place === null ? null : plain(place),
    url,
    categories: [{ name: WORDS[lang].kinds[kind] }],
    status: off ? ICalEventStatus.CANCELLED : isDated(item) ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    transparency: off || times.allDay === true ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    class: draft ? ICalEventClass.PRIVATE : ICalEventClass.PUBLIC,
  };
}

const isDated = ({ startsOn }: Shown) => startsOn !== null;

/** A moment, a day or some days; without a date all days of the window. What has neither is on no calendar. */
function timesOf(item: FeedItem): (Pick<ICalEventData, 'start' | 'end' | 'allDay'> & { start: Date }) | undefined {
  const { startsAt, endsAt, startsOn, endsOn, window, year } = item;
  if (startsAt !== null) return { start: startsAt, ...(endsAt === null ? {} : { end: endsAt }) };
  const days =
    startsOn !== null
      ? { first: startsOn, last: endsOn ?? startsOn }
      : window === null
        ? undefined
        : daysOf(window, year);
  if (days === undefined) return undefined;
  // The end of a day is the day after.
  return { allDay: true, start: storedDay(days.first), end: storedDay(addDays(days.last, 1)) };
}

const SINCE = Date.UTC(2020, 0, 1);

/** Grows with each change, whichever it is: the seconds until then. It fits in 31 bits until 2088. */
export function sequenceOf(updatedAt: Date): number {
  return Math.max(0, Math.floor((updatedAt.getTime() - SINCE) / 1000));
}

/** What it is called, with a mark where it won't happen, isn't published or has no date. */
function summaryOf(item: FeedItem, lang: Lang): string {
  const words = WORDS[lang];
  const { status, draft, titleNb, titleNn, titleEn, committees } = item;
  const title = textIn({ nb: titleNb, nn: titleNn, en: titleEn }, lang) || words.kinds[item.kind];
  const marks = [
    ...(draft ? [words.draft] : []),
    ...(status === 'CANCELLED' ? [words.cancelled] : CALLED_OFF.has(status) ? [words.dropped] : []),
  ];
  const whose = committees.map(({ name }) => name).join(' + ');
  const undated = isDated(item) || CALLED_OFF.has(status) ? '' : ` (${words.undated})`;
  return plain([...marks, `${title} – ${whose}${undated}`].join(': '));
}

/** What else there is to know, a line for each. */
function descriptionOf(item: FeedItem, lang: Lang): string {
  const words = WORDS[lang];
  const { window, reason, movedFrom, openToPublic, timeZone, status } = item;
  const lines = [
    ...(status === 'CANCELLED' ? [`${words.cancelled}.`] : []),
    ...(isDated(item) || window === null ? [] : [`${words.when}: ${windowIn(window, lang)}, ${words.undated}.`]),
    // Why it stands where it stands is told with the move, where it was moved.
    ...(reason === null || movedFrom.some((move) => move.reason === reason) ? [] : [reason]),
    ...movedFrom.map((move) => {
      const { startsAt, startsOn } = move;
      const before =
        startsAt !== null ? momentIn(startsAt, timeZone, lang) : startsOn === null ? '' : dayIn(startsOn, lang);
      return `${words.moved} ${before}: ${move.reason}`;
    }),
    ...(openToPublic ? [] : [words.closed]),
  ];
  return lines.map(plain).join('\n');
}
