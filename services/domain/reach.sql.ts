import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Drafts } from './reach.ts';

export type { Drafts } from './reach.ts';

/** A condition: whether what concerns these committees is a draft of the actor's own. */
export function concerns({ all, committees }: Drafts, of: Prisma.Sql): Prisma.Sql {
  if (all) return Prisma.sql`true`;
  return committees.length === 0 ? Prisma.sql`false` : Prisma.sql`(${of} && ${[...committees]}::uuid[])`;
}

/** A condition on a row of `cycle c`: whether the actor sees the year. */
export function cyclesSeen(drafts: Drafts): Prisma.Sql {
  return Prisma.sql`(c.status <> 'PLANNED' OR ${concerns(drafts, Prisma.sql`ARRAY[c.committee_id]`)})`;
}
