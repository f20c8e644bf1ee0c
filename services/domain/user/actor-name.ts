import type { Act } from '../act.ts';
import { seenOfAccess } from './access.ts';

/** What the log and the audit call a user, and a program; other actors have no name. */
const ACTOR = /^(user|client):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What those who acted are called, by what the log calls them; those whom the caller may not see are left out. */
export async function namesOfActors(
  { db, actor }: Act,
  actors: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const told = [...new Set(actors)].flatMap((one) => {
    const [, kind, id] = ACTOR.exec(one) ?? [];
    return kind === undefined || id === undefined ? [] : [{ kind, id }];
  });
  const idsOf = (wanted: string) => told.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const [users, clients] = [idsOf('user'), idsOf('client')];
  const { user, apiClient } = seenOfAccess(actor);
  const select = { id: true, name: true };
  const named = users.length === 0 ? [] : await db.user.findMany({ where: { id: { in: users }, AND: [user] }, select });
  const programs =
    clients.length === 0
      ? []
      : await db.apiClient.findMany({ where: { id: { in: clients }, AND: [apiClient] }, select });
  return new Map([
    ...named.map(({ id, name }) => [`user:${id}`, name] as const),
    ...programs.map(({ id, name }) => [`client:${id}`, name] as const),
  ]);
}

/** What one who acted is called; null where the caller may not see it, or they have no name. */
export async function nameOfActor(act: Act, actor: string): Promise<string | null> {
  return (await namesOfActors(act, [actor])).get(actor) ?? null;
}
