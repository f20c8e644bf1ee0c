import type { Act } from '@naerhjul/domain/act.ts';
import { behind, standBehindTheWall } from '@naerhjul/domain/wall.ts';
import type { Database } from '@naerhjul/prisma/client.ts';

/** Reads as a caller and no further, behind the database's wall. */
export function readAs<Result>(
  { prisma, asPublic }: Database,
  act: Act,
  work: (act: Act) => Promise<Result>,
): Promise<Result> {
  if (act.actor.kind === 'PUBLIC' && asPublic) return work({ ...act, db: asPublic });
  return prisma.$transaction(async (db) => {
    await standBehindTheWall(db, act.actor, { reading: true });
    return work(behind(act, db));
  });
}
