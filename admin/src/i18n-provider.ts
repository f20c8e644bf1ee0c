import polyglot from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { nb } from './i18n/nb.ts';
import { queryClient } from './query-client.ts';
import type { ConsoleLanguage } from './words.ts';

const KEY = 'naerhjul.language';

const LANGUAGES = [
  { locale: 'nb', name: 'Bokmål' },
  { locale: 'nn', name: 'Nynorsk' },
  { locale: 'en', name: 'English' },
];

// Most use one language: the others come when they are asked for.
const CATALOGUES: Record<ConsoleLanguage, () => Promise<TranslationMessages>> = {
  nb: () => Promise.resolve(nb),
  nn: async () => (await import('./i18n/nn.ts')).nn,
  en: async () => (await import('./i18n/en.ts')).en,
};

const first = known(localStorage.getItem(KEY));
// react-admin wants the words it starts with at once.
const firstWords = await CATALOGUES[first]();

const provider = polyglot((locale) => (locale === first ? firstWords : CATALOGUES[known(locale)]()), first, LANGUAGES, {
  allowMissing: true,
});

/** Remembers the language on this machine, also when the user signs out. */
export const i18nProvider: I18nProvider = {
  ...provider,
  changeLocale: async (locale) => {
    await provider.changeLocale(locale);
    localStorage.setItem(KEY, known(locale));
    // What the user is called may be a word of the language.
    void queryClient.invalidateQueries({ queryKey: ['auth', 'getIdentity'] });
  },
};

function known(locale: string | null): ConsoleLanguage {
  return locale === 'nn' || locale === 'en' ? locale : 'nb';
}
