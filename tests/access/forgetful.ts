import type { ActInTransaction, Actor } from '@naerhjul/domain/act.ts';
import { standBehindTheWall } from '@naerhjul/domain/wall.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { refusalOf } from '../change/refused.ts';

type Work<Result> = (db: ActInTransaction['db']) => Promise<Result>;

/** What code that forgot to ask who may what would bring about as an actor: undone afterwards, whatever it did. */
export const forgetful =
  ({ prisma }: Database) =>
  async <Result>(actor: Actor, work: Work<Result>, reading = false): Promise<Result> => {
    const done: Result[] = [];
    const undo = new Error('undone');
    await prisma
      .$transaction(async (db) => {
        await standBehindTheWall(db, actor, { reading });
        done.push(await work(db));
        // What is checked when a transaction ends is checked now.
        await db.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
        throw undo;
      })
      .catch((error: unknown) => {
        if (error !== undo) throw error;
      });
    return done[0] as Result;
  };

/** What it is refused with; undefined when it would be carried out. */
export const refused =
  (db: Database) =>
  (actor: Actor, work: Work<unknown>, reading = false): Promise<string | undefined> =>
    refusalOf(forgetful(db)(actor, work, reading));
