import { createHash } from 'node:crypto';
import type { SqlQuery } from '@prisma/driver-adapter-utils';

/** A connection never forgets a name, so there is an end to them: the first so many texts are the hot ones. */
const MOST_NAMES = 500;
/** Lists of changing length make a new text each time and would use the names up. */
const MOST_PARAMETERS = 40;

/** Names for prepared statements: planned once for each connection instead of once for each call. */
export function nameStatements(): (query: Pick<SqlQuery, 'sql' | 'args'>) => string {
  const names = new Map<string, string>();
  return ({ sql, args }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    // Without a name the driver sends the statement unprepared.
    if (names.size >= MOST_NAMES || args.length > MOST_PARAMETERS) return '';
    const name = createHash('sha256').update(sql).digest('base64url').slice(0, 22);
    names.set(sql, name);
    return name;
  };
}
