import type { Running } from '@naerhjul/prisma/cancel.ts';
import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Act, ActInTransaction, Actor } from './act.ts';
import type { Scope } from './client/scopes.ts';
import { reachOf } from './reach.ts';

type Db = ActInTransaction['db'];

/** The scopes that only let a program read. */
const READING: ReadonlySet<string> = new Set(['read', 'figures'] satisfies Scope[]);

/**
 * Lets a transaction act as its caller and no further, whatever is asked in it: the database then shows and changes only
 * what is published or the caller's own. Reading, nothing can be changed at all. Tells by what it can be cancelled.
 */
export async function standBehindTheWall(
  db: Db,
  actor: Actor,
  { reading }: { readonly reading: boolean },
): Promise<Running | undefined> {
  const [running] = await db.$queryRaw<Running[]>(wallFor(actor, reading));
  return running;
}

/** The same as a statement, for what has a connection of its own: cursors. */
export function wallFor(actor: Actor, reading: boolean): Prisma.Sql {
  const { role, ...told } = tellingOf(actor, reading);
  return Prisma.sql`SELECT pg_backend_pid() AS pid, extract(epoch FROM now())::text AS begun,
    set_config('transaction_read_only', ${reading ? 'on' : 'off'}, true),
    set_config('app.actor', ${actor.id}, true), set_config('app.user', ${actor.userId ?? ''}, true),
    set_config('app.everywhere', ${told.everywhere}, true), set_config('app.system', ${told.system}, true),
    set_config('app.administered', ${told.administered}, true), set_config('app.whole', ${told.whole}, true),
    set_config('app.municipalities', ${told.municipalities}, true), set_config('app.counted', ${told.counted}, true), set_config('app.committees', ${told.committees}, true),
    set_config('role', ${role}, true)`;
}

function tellingOf(actor: Actor, reading: boolean) {
  const { everywhere, administered, whole, partly, committees, counted } = reachOf(actor);
  // A program sees no drafts; what it may change is asked of its scopes, verb by verb.
  const programs = reading ? [] : placesOfProgram(actor);
  const all = [...whole, ...programs];
  return {
    role: actor.kind === 'PUBLIC' ? 'app_public' : 'app_staff',
    everywhere: onOff(everywhere),
    system: onOff(actor.grants.some(({ role }) => role === 'SYSTEM_ADMIN')),
    administered: list(administered),
    whole: list(all),
    municipalities: list([...all, ...partly]),
    committees: list(committees),
    counted: list(counted),
  };
}

function placesOfProgram({ kind, grants }: Actor): readonly string[] {
  if (kind !== 'MACHINE') return [];
  return grants.flatMap(({ role, municipalityId, scopes = [] }) =>
    role === 'PORTAL' && municipalityId !== undefined && scopes.some((scope) => !READING.has(scope))
      ? [municipalityId]
      : [],
  );
}

const onOff = (is: boolean) => (is ? 'on' : '');
const list = (ids: readonly string[]) => (ids.length === 0 ? '' : `{${ids.join(',')}}`);

/** The act as it is carried out behind the wall. */
export const behind = (act: Act, db: Db): ActInTransaction => ({ ...act, db });
