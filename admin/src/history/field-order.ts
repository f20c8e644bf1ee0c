import type { FieldChange } from './use-history.ts';

// When something begins stands before when it ends; the others come as the log has them.
const FIRST = ['startsAt', 'startsOn', 'validFrom', 'from'] as const;
const LAST = ['endsAt', 'endsOn', 'validTo', 'to'] as const;

/** The fields of a change as one reads them: what begins it first, and what ends it right after. */
export function inOrder(fields: readonly FieldChange[]): readonly FieldChange[] {
  return fields.toSorted((a, b) => place(a) - place(b));
}

function place({ field }: FieldChange): number {
  if (FIRST.some((one) => one === field)) return 0;
  return LAST.some((one) => one === field) ? 1 : 2;
}
