import { useLocaleState, useTranslate } from 'react-admin';
import type { Messages } from './i18n/catalogue.ts';

type Leaves<T> = {
  [Key in keyof T & string]: T[Key] extends string ? Key : `${Key}.${Leaves<T[Key]>}`;
}[keyof T & string];

/** Every key of our own catalogue. */
export type WordKey = Leaves<Omit<Messages, 'ra'>>;

type Values = Readonly<Record<string, string | number>>;

/** Gives the text of a key, filled in. */
export type Words = (key: WordKey, values?: Values) => string;

/** Translates, and knows which keys there are. */
export function useWords(): Words {
  const translate = useTranslate();
  return (key, values) => translate(key, values ?? {});
}

export type ConsoleLanguage = 'nb' | 'nn' | 'en';

export function useLanguage(): ConsoleLanguage {
  const [locale] = useLocaleState();
  return locale === 'nn' || locale === 'en' ? locale : 'nb';
}

export interface LocalizedText {
  readonly nb: string;
  readonly nn?: string | null;
  readonly en?: string | null;
}

/** A text in the reader's language; bokmål where it is not translated. */
export function inLanguage(texts: LocalizedText, language: ConsoleLanguage): string {
  const own = texts[language];
  return own === undefined || own === null || own === '' ? texts.nb : own;
}
