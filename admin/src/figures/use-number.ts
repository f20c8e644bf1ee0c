import { useLanguage } from '../words.ts';

/** Numbers as the language writes them, with one decimal at most; a dash where there is none. */
export function useNumber() {
  const locale = useLanguage() === 'en' ? 'en-GB' : 'nb-NO';
  return (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : value.toLocaleString(locale, { maximumFractionDigits: 1 });
}

/** A change with its sign. */
export function signed(change: number, number: (value: number) => string): string {
  return change > 0 ? `+${number(change)}` : number(change);
}
