/** What the database is asked for: words as they stand or as beginnings, or the caller's own expression. */
export interface Question {
  readonly form: 'WORDS' | 'EXPRESSION';
  readonly text: string;
  /** The words without their endings, each as the beginning of one that stands there. */
  readonly plain?: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
// Quotes, a minus before a word, or "or" between two.
const OPERATORS = /"|(?:^|\s)-[\p{L}\p{N}]|\sor\s/iu;
const MOST_WORDS = 12;

/** Two words for the same thing; whoever asks for the one means the other too. */
const SAME: readonly (readonly string[])[] = [['erfaringsdeling', 'erfaringsutveksling']];

/**
 * Turns what someone typed into a question that can't go wrong: every word must be there, whole, inflected or as the
 * beginning of a longer one. Quotes, minus and "or" mean what they usually do. Null when there is no word in it.
 */
export function questionOf(typed: string): Question | null {
  const words = typed.toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return null;
  if (OPERATORS.test(typed)) {
    // Within a word the minus is no operator.
    return { form: 'EXPRESSION', text: typed.toLowerCase().replaceAll(/(?<=[\p{L}\p{N}])[-/.:_@]/gu, ' ') };
  }
  const terms = words.slice(0, MOST_WORDS).map((word) => {
    const same = SAME.find((group) => group.includes(withoutEnding(word)));
    return same ? `(${same.map(beginning).join(' | ')})` : beginning(word);
  });
  const plain = words.slice(0, MOST_WORDS).map((word) => beginning(withoutEnding(word)));
  return { form: 'WORDS', text: terms.join(' & '), plain: plain.join(' & ') };
}

/** Of a word of letters and digits alone, so the quotes can't be broken out of. */
function beginning(word: string): string {
  return `'${word}':*`;
}

/** A word without what it is inflected by; short ones stay, lest they begin too much. */
function withoutEnding(word: string): string {
  return word.replace(/(?<=.{5})(?:ene|en|et|er|e|a)$/u, '');
}
