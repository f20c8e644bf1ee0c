import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { builder } from './builder.ts';
import { Committee } from './committee.ts';

type InputBuilder = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** The filters of what belongs to a committee's year. */
export const cycleFilter = (t: InputBuilder) => ({
  committeeId: t.globalID({ for: Committee, description: 'Those of this committee.' }),
  years: t.intList({ description: "Those of committees' years with these numbers." }),
});

interface Given {
  readonly committeeId?: { readonly id: string } | null | undefined;
  readonly years?: readonly number[] | null | undefined;
}

/** The years that the filters leave; undefined where they leave all. */
export function cycleWhere({ committeeId, years }: Given): Prisma.CycleWhereInput | undefined {
  if (!committeeId && !years) return undefined;
  return {
    ...(committeeId ? { committeeId: committeeId.id } : {}),
    ...(years ? { year: { in: [...years] } } : {}),
  };
}
