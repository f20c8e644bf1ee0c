import { momentAt } from '../dates.ts';
import type { Time } from './time-fields.tsx';

/** When a meeting ends, as the API takes it; null where no end is given. */
export function endOf({ day, end }: Time): string | null {
  return end === '' || day === '' ? null : momentAt(day, end);
}
