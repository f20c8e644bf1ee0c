import polyglot from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { en } from './i18n/en.ts';
import { nb } from './i18n/nb.ts';
import { nn } from './i18n/nn.ts';
import type { ConsoleLanguage } from './words.ts';

const CATALOGUES: Record<ConsoleLanguage, TranslationMessages> = { nb, nn, en };
const KEY = 'naerhjul.language';

const LANGUAGES = [
  { locale: 'nb', name: 'Bokmål' },
  { locale: 'nn', name: 'Nynorsk' },
  { locale: 'en', name: 'English' },
];

const provider = polyglot((locale) => CATALOGUES[known(locale)], known(localStorage.getItem(KEY)), LANGUAGES, {
  allowMissing: true,
});

/** Remembers the language on this machine, also when the user signs out. */
export const i18nProvider: I18nProvider = {
  ...provider,
  changeLocale: (locale) => {
    localStorage.setItem(KEY, known(locale));
    return provider.changeLocale(locale);
  },
};

function known(locale: string | null): ConsoleLanguage {
  return locale === 'nn' || locale === 'en' ? locale : 'nb';
}
