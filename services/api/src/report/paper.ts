import type { Place } from '../outlet/asked.ts';
import type { Lang } from '../outlet/words.ts';

/** Where a report belongs, and in which language it is told. */
export interface Found {
  readonly place: Place;
  readonly lang: Lang;
  readonly year: number;
}

/** A part of a report, before it becomes a page or a document. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** A text of someone's own: its empty lines part paragraphs. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly caption: string; readonly columns: readonly Column[]; readonly rows: Rows };

export interface Column {
  readonly head: string;
  /** How much of the width it takes, as a share of all; figures stand to the right. */
  readonly share: number;
  readonly isFigure?: boolean;
}

/** The first cell of each row names the row. */
export type Rows = readonly (readonly (string | number)[])[];

/** A whole report in words, in one language. */
export interface Paper {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  /** Who issues it. */
  readonly issuer: string;
  readonly subject: string;
  /** That it is a draft; nothing once it was submitted. */
  readonly draft: string | undefined;
  readonly blocks: readonly Block[];
  /** Where its figures come from, below it. */
  readonly source: string;
}

export const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });
export const text = (said: string): Block => ({ kind: 'text', text: said });
export const list = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

/** A table, or nothing where there is nothing in it. */
export function table(caption: string, columns: readonly Column[], rows: Rows): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows }];
}

/** The paragraphs of a text of someone's own. */
export const paragraphsOf = (said: string): readonly string[] =>
  said
    .split(/\r?\n\s*\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
