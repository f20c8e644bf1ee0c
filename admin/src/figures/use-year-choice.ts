import { today } from '../dates.ts';
import { FIRST_YEAR } from './address.ts';

/** The years there may be figures of, the next one too, the last first. */
export function useYearChoice(): readonly string[] {
  const next = Number(today().slice(0, 4)) + 1;
  return Array.from({ length: next - FIRST_YEAR + 1 }, (_, nth) => String(next - nth));
}
