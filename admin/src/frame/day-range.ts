import { dayAndTime, momentAt } from '../dates.ts';

const dayOf = (value: unknown) => (typeof value === 'string' && value !== '' ? dayAndTime(value).day : '');
const MINUTE = 60_000;
const minutes = (iso: string, by: number) => new Date(Date.parse(iso) + by * MINUTE).toISOString();
/** A day from which a list is shown: the field shows a day, and the API takes a moment. */
export const FROM_DAY = {
  format: dayOf,
  parse: (value: string) => (value === '' ? undefined : momentAt(value, '00:00')),
};
/** The last day of a list, which is in it: the API asks for what is before a moment. */
export const TO_DAY = {
  format: (value: unknown) => (typeof value === 'string' && value !== '' ? dayOf(minutes(value, -1)) : ''),
  parse: (value: string) => (value === '' ? undefined : minutes(momentAt(value, '23:59'), 1)),
};
