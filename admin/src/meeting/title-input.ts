import type { Titles } from './meeting.ts';
import type { TitleTexts } from './title-fields.tsx';

export const NO_TITLE: TitleTexts = { nb: '', nn: '', en: '' };

export function titleTexts({ nb, nn, en }: Titles): TitleTexts {
  return { nb, nn: nn ?? '', en: en ?? '' };
}

/** A title as the API takes it; null where there is none. */
export function titleInput(texts: TitleTexts): Titles | null {
  const [nb, nn, en] = [texts.nb.trim(), texts.nn.trim(), texts.en.trim()];
  return nb === '' ? null : { nb, nn: nn === '' ? null : nn, en: en === '' ? null : en };
}

export function sameTitle(one: TitleTexts, other: TitleTexts): boolean {
  return one.nb === other.nb && one.nn === other.nn && one.en === other.en;
}
