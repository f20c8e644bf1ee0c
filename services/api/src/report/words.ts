import type { Lang } from '../outlet/words.ts';
import { EN } from './words-en.ts';
import { NB } from './words-nb.ts';
import { NN } from './words-nn.ts';

type Said<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Said<Catalogue[Key]>;
};

/** What an annual report says of its own, in one language. */
export type ReportWords = Said<typeof NB>;

export const REPORT_WORDS: Readonly<Record<Lang, ReportWords>> = { nb: NB, nn: NN, en: EN };

/** A sentence with what it tells of in its places. */
export const filled = (sentence: string, told: Readonly<Record<string, string | number>>) =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(told[name] ?? place));
