import type { Day } from '../calendar.ts';

/** The version in force on a day: the latest whose first day isn't after it (R18). */
export function inForce<Version extends { readonly validFrom: Day }>(
  versions: readonly Version[],
  on: Day,
): Version | undefined {
  return versions
    .filter(({ validFrom }) => validFrom <= on)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
}
