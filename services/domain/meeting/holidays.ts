import Holidays from 'date-holidays';
import { theDay } from '../calendar.ts';
import type { PublicHoliday } from './clash.rules.ts';

// The package files bokmål under the older code 'no'.
const norway = new Holidays('NO', { languages: ['no'], types: ['public'] });
const years = new Map<number, readonly PublicHoliday[]>();

/** Norway's public holidays of a year with their names in bokmål, in order; two may fall on one day. */
export function holidaysOf(year: number): readonly PublicHoliday[] {
  const known = years.get(year);
  if (known) return known;
  const found = norway.getHolidays(year).map(({ name, date }) => ({ name, on: theDay(date.slice(0, 10)) }));
  years.set(year, found);
  return found;
}
