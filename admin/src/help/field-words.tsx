import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FieldHelp } from '../i18n/field-help.nb.ts';
import { useLanguage, useWords, type ConsoleLanguage, type WordKey } from '../words.ts';

/** Each field that a form asks for, by its concept and name: the key of its label. */
export type HelpKey = keyof FieldHelp;

const LOAD: Record<ConsoleLanguage, () => Promise<FieldHelp>> = {
  nb: async () => (await import('../i18n/field-help.nb.ts')).fieldHelpNb,
  nn: async () => (await import('../i18n/field-help.nn.ts')).fieldHelpNn,
  en: async () => (await import('../i18n/field-help.en.ts')).fieldHelpEn,
};

interface HelpProps {
  readonly of: HelpKey;
}

/** What helps to fill in a field; its line is held while the dictionary is read. */
export function Help({ of }: HelpProps) {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['field help', language],
    queryFn: () => LOAD[language](),
    staleTime: Infinity,
  });
  return data?.[of] ?? '\u200B';
}

export interface FieldWords {
  readonly label: string;
  readonly helperText: ReactNode;
}

interface Asks {
  /** The label of a field, and the help of the same key. */
  (of: HelpKey & WordKey): FieldWords;
  /** The label of a field that is called what others are too, and help of its own. */
  (label: WordKey, of: HelpKey): FieldWords;
}

/** What stands by a field of a form: its label, and what helps to fill it in, both from the one dictionary. */
export function useFieldWords(): Asks {
  const words = useWords();
  return (label: WordKey, of?: HelpKey) => ({
    label: words(label),
    helperText: <Help of={of ?? (label as HelpKey)} />,
  });
}
