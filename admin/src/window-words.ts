import type { TranslateFunction } from 'react-admin';
import { monthName } from './dates.ts';

export interface MonthWindow {
  readonly kind: 'RANGE' | 'ONE_OF';
  readonly months: readonly number[];
}

/** A window in words: mai, februar–april, august eller september. */
export function windowWords({ kind, months }: MonthWindow, locale: string, translate: TranslateFunction): string {
  const names = months.map((month) => monthName(month, locale));
  const [first = '', ...rest] = names;
  const last = rest.at(-1);
  if (last === undefined) return first;
  if (kind === 'RANGE') return `${first}–${last}`;
  return `${names.slice(0, -1).join(', ')} ${translate('frame.or')} ${last}`;
}
