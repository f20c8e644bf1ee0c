import { useQuery } from '@tanstack/react-query';
import type { Same } from '../i18n/same.ts';
import type { historyNb } from '../i18n/history.nb.ts';
import type { ConsoleLanguage } from '../words.ts';

type HistoryWords = Same<typeof historyNb>;

const LOAD: Record<ConsoleLanguage, () => Promise<HistoryWords>> = {
  nb: async () => (await import('../i18n/history.nb.ts')).historyNb,
  nn: async () => (await import('../i18n/history.nn.ts')).historyNn,
  en: async () => (await import('../i18n/history.en.ts')).historyEn,
};

type Words = Readonly<Record<'entity' | 'field' | 'value', Readonly<Record<string, string>>>>;

/** The words for everything that the log tells of, read with the first history that one looks at. */
export function useHistoryWords(language: ConsoleLanguage): Words | undefined {
  const { data } = useQuery({
    queryKey: ['history words', language],
    queryFn: () => LOAD[language](),
    staleTime: Infinity,
  });
  return data;
}
