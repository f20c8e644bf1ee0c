import type { Anchor } from './markdown.ts';

export interface NavLine {
  readonly title: string;
  readonly path: string;
}

/** The language a page is written in. */
export type PageLanguage = 'nb' | 'en';

/** A page of the documentation, as it is put into the frame. */
export interface DocPage {
  readonly title: string;
  /** Where it is; no line of the navigation is marked where it is none of them. */
  readonly path: string;
  readonly html: string;
  readonly language: PageLanguage;
  readonly sections?: readonly Anchor[];
  /** The pages beside it, with the name of what they belong to. */
  readonly nav?: { readonly name: string; readonly lines: readonly NavLine[] };
}
