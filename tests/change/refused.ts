import { sqlState } from '@naerhjul/domain/act.ts';

/** The SQLSTATE that a piece of work is refused with, by Prisma or by hand; undefined when it is carried out. */
export const refusalOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => sqlState(error) ?? sqlState({ meta: error }) ?? String(error),
  );

/** What the database's own guards refuse with. */
export const RESTRICTED = '23001';
