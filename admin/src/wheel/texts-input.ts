import type { LocalizedText } from '../words.ts';

/** The texts of a form as the API takes them: an empty translation is none. */
export function textsInput(value: unknown): LocalizedText {
  const { nb, nn, en } = (value ?? {}) as Partial<Record<keyof LocalizedText, string | null>>;
  return { nb: nb ?? '', nn: orNone(nn), en: orNone(en) };
}

function orNone(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === '' ? null : text;
}
