import { dayOf, monthOf, timeOf, yearOf, type Day } from '@naerhjul/domain/calendar.ts';
import type { PhaseKind } from '@naerhjul/domain/cycle/phase-facts.ts';
import type { Window } from '@naerhjul/domain/wheel/window.rules.ts';
import { inLanguage, type Texts } from '@naerhjul/schema/texts.ts';
import { EN } from './words-en.ts';
import { NB } from './words-nb.ts';
import { NN } from './words-nn.ts';

export type Lang = 'nb' | 'nn' | 'en';

/** What calendars, wheels and embeds say, in one language. */
export interface Words {
  readonly months: readonly string[];
  readonly or: string;
  readonly at: string;
  readonly kinds: Readonly<Record<PhaseKind, string>>;
  readonly wheel: string;
  readonly calendar: string;
  readonly ownCalendar: string;
  readonly cancelled: string;
  readonly dropped: string;
  readonly draft: string;
  readonly undated: string;
  readonly moved: string;
  readonly closed: string;
  readonly optional: string;
  readonly declined: string;
  readonly phase: string;
  readonly phases: string;
  readonly activity: string;
  readonly when: string;
  readonly where: string;
  readonly status: string;
  readonly committee: string;
  readonly committees: string;
  readonly all: string;
  readonly next: string;
  readonly none: string;
  readonly schedule: string;
  readonly subscribe: string;
  readonly whole: string;
  readonly drawing: string;
  readonly languages: string;
}

export const WORDS: Readonly<Record<Lang, Words>> = { nb: NB, nn: NN, en: EN };

const CODES = { nb: 'NB', nn: 'NN', en: 'EN' } as const;

export const textIn = (texts: Texts, lang: Lang) => inLanguage(texts, CODES[lang]);

/** A day: 14.02.2026, or 14 February 2026. */
export function dayIn(on: Day, lang: Lang): string {
  const date = on.slice(8);
  if (lang !== 'en') return `${date}.${on.slice(5, 7)}.${on.slice(0, 4)}`;
  return `${Number(date)} ${EN.months[monthOf(on) - 1]} ${yearOf(on)}`;
}

/** A moment on the municipality's clock: 14.02.2026 kl. 18:00. */
export function momentIn(at: Date, zone: string, lang: Lang): string {
  return `${dayIn(dayOf(at, zone), lang)} ${WORDS[lang].at} ${timeOf(at, zone)}`;
}

/** A window: mai, februar–april, august eller september. */
export function windowIn({ kind, months }: Window, lang: Lang): string {
  const words = WORDS[lang];
  const names = months.map((month) => words.months[month - 1] ?? '');
  const [first = '', last] = [names[0], names.length > 1 ? names.at(-1) : undefined];
  if (last === undefined) return first;
  return kind === 'RANGE' ? `${first}–${last}` : `${names.slice(0, -1).join(', ')} ${words.or} ${last}`;
}
