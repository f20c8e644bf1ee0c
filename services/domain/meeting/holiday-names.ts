interface Names {
  readonly nn: string;
  readonly en: string;
}

// The package that knows the days has no names in nynorsk.
/** What Norway's public holidays are called in nynorsk and English, by their names in bokmål. */
const NAMES: Readonly<Record<string, Names>> = {
  'Første nyttårsdag': { nn: 'Første nyttårsdag', en: 'New Year’s Day' },
  Skjærtorsdag: { nn: 'Skjertorsdag', en: 'Maundy Thursday' },
  Langfredag: { nn: 'Langfredag', en: 'Good Friday' },
  'Første påskedag': { nn: 'Første påskedag', en: 'Easter Sunday' },
  'Andre påskedag': { nn: 'Andre påskedag', en: 'Easter Monday' },
  'Arbeidernes dag': { nn: 'Arbeidaranes dag', en: 'Labour Day' },
  'Kristi himmelfartsdag': { nn: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  Grunnlovsdagen: { nn: 'Grunnlovsdagen', en: 'Constitution Day' },
  'Første pinsedag': { nn: 'Første pinsedag', en: 'Whit Sunday' },
  'Andre pinsedag': { nn: 'Andre pinsedag', en: 'Whit Monday' },
  'Første juledag': { nn: 'Første juledag', en: 'Christmas Day' },
  'Andre juledag': { nn: 'Andre juledag', en: 'Boxing Day' },
};

/** What a public holiday is called in a language, by its name in bokmål. */
export function holidayName(nb: string, language: 'NB' | 'NN' | 'EN'): string {
  if (language === 'NB') return nb;
  return NAMES[nb]?.[language === 'NN' ? 'nn' : 'en'] ?? nb;
}
