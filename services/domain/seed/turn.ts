/** A number that is always the same for the same words, so that what is alike still differs here and there. */
export function turnOf(words: string): number {
  let sum = 2_166_136_261;
  for (const letter of words) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (sum ^ (sum >>> 15)) >>> 0;
}

/** One of several, by words. */
export function pick<All extends readonly [unknown, ...unknown[]]>(all: All, words: string): All[number] {
  return all[turnOf(words) % all.length];
}
