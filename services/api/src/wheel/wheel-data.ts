import type { Act } from '@naerhjul/domain/act.ts';
import { firstOfMonth, lastOfMonth, today, yearOf } from '@naerhjul/domain/calendar.ts';
import { sharedWheel, wheelOfCommittee, type WheelPhase } from '@naerhjul/domain/cycle/year-wheel.ts';
import { langOf, nothingThere, placeAt, type Place } from '../outlet/asked.ts';
import { committeesOf, scheduleOf, type NamedCommittee, type Shown } from '../outlet/schedule-of.ts';
import { dayIn, momentIn, textIn, windowIn, WORDS, type Lang } from '../outlet/words.ts';

/** One year of a municipality's committees, or of one of them, as anyone may see it. */
export interface WheelData {
  readonly place: Place;
  readonly year: number;
  readonly lang: Lang;
  readonly committee: NamedCommittee | undefined;
  readonly committees: readonly NamedCommittee[];
  readonly title: string;
  readonly phases: readonly WheelPhase[];
  /** All of the year, in order. */
  readonly items: readonly Shown[];
  /** The next meetings that have a date, and those among them that are cancelled. */
  readonly next: readonly Shown[];
}

const NEXT = 6;
const MOST_NEXT = 12;

export async function wheelData(
  act: Act,
  { number, year, params }: { readonly number: string; readonly year: number; readonly params: URLSearchParams },
): Promise<WheelData> {
  const place = await placeAt(act, number);
  const lang = langOf(params, place);
  const committees = await committeesOf(act, place);
  const slug = params.get('committee');
  const committee = slug === null ? undefined : committees.find((one) => one.slug === slug);
  if (slug !== null && committee === undefined) throw nothingThere('committee');
  const only = committee === undefined ? {} : { committees: [committee.slug] };
  const now = today(act.now, place.timeZone);
  const phases =
    committee === undefined
      ? await sharedWheel(act, { municipalityId: place.id, year })
      : await wheelOfCommittee(act, { committeeId: committee.id, year });
  const items = await scheduleOf(act, place, { from: firstOfMonth(year, 1), to: lastOfMonth(year, 12), ...only });
  // A wheel of a year that nobody has opened shows what is to come, and no past that never was.
  const isThere = items.length > 0 || (year >= yearOf(now) && year <= yearOf(now) + 1);
  if (phases === undefined || !isThere) throw nothingThere('year');
  const ahead = await scheduleOf(act, place, {
    from: now,
    to: lastOfMonth(yearOf(now) + 1, 12),
    kinds: ['MEETING'],
    ...only,
  });
  const next = upToNth(ahead.filter(({ startsAt }) => startsAt !== null && startsAt > act.now));
  const title = `${WORDS[lang].wheel} ${year} – ${committee?.name ?? place.name}`;
  return { place, year, lang, committee, committees, title, phases, items, next };
}

/** The first meetings that will be held; those between that are cancelled stay, for whoever has their date. */
function upToNth(coming: readonly Shown[]): readonly Shown[] {
  const held = coming.filter(({ status }) => status !== 'CANCELLED').slice(0, NEXT);
  const last = held.length < NEXT ? undefined : held.at(-1);
  return coming.slice(0, last === undefined ? MOST_NEXT : coming.indexOf(last) + 1);
}

/** What a phase or an item is called. */
export function titleOf({ titleNb, titleNn, titleEn, kind }: Shown | WheelPhase, lang: Lang): string {
  return textIn({ nb: titleNb, nn: titleNn, en: titleEn }, lang) || WORDS[lang].kinds[kind];
}

/** When an item is: its time, its days, or the months in which it belongs. */
export function whenOf({ startsAt, startsOn, endsOn, window }: Shown, { timeZone }: Place, lang: Lang): string {
  if (startsAt !== null) return momentIn(startsAt, timeZone, lang);
  if (startsOn !== null) {
    return endsOn === null || endsOn === startsOn
      ? dayIn(startsOn, lang)
      : `${dayIn(startsOn, lang)}–${dayIn(endsOn, lang)}`;
  }
  return [...(window === null ? [] : [windowIn(window, lang)]), WORDS[lang].undated].join(', ');
}

/** What there is to say of an item: that it won't be, stood elsewhere, or isn't for everyone. */
export function remarkOf({ status, movedFrom, openToPublic, reason }: Shown, { timeZone }: Place, lang: Lang): string {
  const words = WORDS[lang];
  const last = movedFrom.at(-1);
  const before = last?.startsAt
    ? momentIn(last.startsAt, timeZone, lang)
    : last?.startsOn
      ? dayIn(last.startsOn, lang)
      : '';
  const off =
    status === 'CANCELLED' ? words.cancelled : status === 'DECLINED' || status === 'SKIPPED' ? words.dropped : '';
  return [
    ...(off === '' ? [] : [reason === null ? off : `${off}: ${reason}`]),
    ...(last === undefined ? [] : [`${words.moved} ${before}: ${last.reason}`]),
    ...(openToPublic ? [] : [words.closed]),
  ]
    .map((text, nth, all) => (nth < all.length - 1 ? sentence(text) : text))
    .join(' ');
}

/** Several of them stand after each other. */
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What a phase is beside its months: optional, or not wanted. */
export function noteOf({ optional, choice }: WheelPhase, lang: Lang): string {
  if (choice === 'DECLINED') return WORDS[lang].declined;
  return optional ? WORDS[lang].optional : '';
}

/** The address of a year's page, or of another form of it. */
export function pathOf(
  { place, year, lang, committee }: WheelData,
  form: 'html' | 'svg',
  other: Partial<{ lang: Lang; committee: string | undefined }> = {},
): string {
  const slug = 'committee' in other ? other.committee : committee?.slug;
  const query = new URLSearchParams({ lang: other.lang ?? lang, ...(slug === undefined ? {} : { committee: slug }) });
  return `/wheel/${place.number}/${year}.${form}?${query.toString()}`;
}
