import { today } from '../dates.ts';

/** The year it is in Norway: where one starts when no year is asked for. What is due or late is the server's to say. */
export function currentYear(): number {
  return Number(today().slice(0, 4));
}

// From this month on it is the next year that one sets up.
const OCTOBER = 10;

/** The year that a municipality which begins now opens first: from October the next one. */
export function yearToPrepare(): number {
  return Number(today().slice(5, 7)) >= OCTOBER ? currentYear() + 1 : currentYear();
}

/** The year in an address; null where it names none. */
export function yearIn(text: string | undefined): number | null {
  if (text === undefined || text === 'now') return currentYear();
  return /^(?:19|20|21)\d\d$/.test(text) ? Number(text) : null;
}
