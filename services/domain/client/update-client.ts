import type { ApiClient } from '@naerhjul/prisma/generated/client.ts';
import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { expectedVersion, id, maybe, read, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { audit } from '../sign-in/audit.ts';
import { demandSignedIn } from '../user/access.ts';
import { demandVersion } from '../user/user-to-change.ts';
import { clientToChange } from './client-to-change.ts';
import { numbers, placesFor, scopes } from './create-client.ts';

const updateInput = z.object({
  id,
  name: maybe(text(100)),
  scopes: scopes.nullish(),
  municipalities: numbers.nullish(),
  expectedVersion,
});
export type UpdateApiClient = z.input<typeof updateInput>;

/**
 * Changes what a client is called, what it may do and where, from the next request on. Keys lose what their client loses,
 * and don't get it back with it: what a key may do was decided when it was made.
 */
export function updateApiClient(act: Act, input: UpdateApiClient) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, now } = inside;
    const { id: clientId, expectedVersion: expected, ...asked } = read(updateInput, input);
    const client = await clientToChange(inside, clientId);
    const was = await standing(inside, client);
    demandVersion('ApiClient', client, expected, asked, was);
    if (client.disabledAt !== null) {
      throw new Refusal('NOT_OPEN', { what: 'ApiClient', id: clientId, verb: 'updateApiClient' });
    }
    const places = asked.municipalities ? await placesFor(inside, asked.municipalities) : undefined;
    const becomes = {
      name: asked.name ?? was.name,
      scopes: asked.scopes ?? was.scopes,
      municipalities: places?.map(({ number }) => number) ?? was.municipalities,
    };
    const reason = difference(was, becomes);
    if (reason === '') return client;
    const stays = new Set(places?.map((place) => place.id));
    const gone = places ? client.municipalities.filter(({ municipalityId }) => !stays.has(municipalityId)) : [];
    // Those that it comes to and those that it leaves are told alike: while it is told of, it is in all of them.
    const come = [...stays].filter((place) => client.municipalities.every((one) => one.municipalityId !== place));
    await db.apiClientMunicipality.createMany({ data: come.map((municipalityId) => ({ clientId, municipalityId })) });
    const municipalityId = client.municipalities[0]?.municipalityId ?? come[0];
    await audit(inside, { event: 'CLIENT_CHANGED', municipalityId, of: { entity: 'ApiClient', id: clientId }, reason });
    // Its places are no column of the client's, yet whoever edits it rests on them too.
    await db.$queryRaw`SELECT set_config('app.part', 'api_client', true)`;
    const changed = await db.apiClient.update({
      where: { id: clientId },
      data: { name: becomes.name, scopes: [...becomes.scopes], updatedAt: now },
    });
    await db.$queryRaw`SELECT set_config('app.part', '', true)`;
    await narrowKeys(inside, clientId, becomes.scopes);
    await db.apiClientMunicipality.deleteMany({
      where: { clientId, municipalityId: { in: gone.map((one) => one.municipalityId) } },
    });
    return changed;
  });
}

interface Standing {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly municipalities: readonly string[];
}

/** What stands there, in the input's own words. */
async function standing({ db }: ActInTransaction, { id: clientId, name, scopes: may }: ApiClient): Promise<Standing> {
  const of = { apiClients: { some: { clientId } } };
  const places = await db.municipality.findMany({ where: of, orderBy: { number: 'asc' } });
  return { name, scopes: may, municipalities: places.map(({ number }) => number) };
}

/** What comes and what goes, in words of ours and in numbers: what someone wrote is not for the audit. */
function difference(was: Standing, becomes: Standing): string {
  const words = (['scopes', 'municipalities'] as const).flatMap((field) => {
    const gone = was[field].filter((one) => !becomes[field].includes(one)).map((one) => `-${one}`);
    const come = becomes[field].filter((one) => !was[field].includes(one)).map((one) => `+${one}`);
    return gone.length + come.length === 0 ? [] : [[field.toUpperCase(), ...gone, ...come].join(' ')];
  });
  return [...(was.name === becomes.name ? [] : ['NAME']), ...words].join(' ');
}

async function narrowKeys({ db }: ActInTransaction, clientId: string, most: readonly string[]) {
  const rows = await db.apiKey.findMany({
    where: { clientId, revokedAt: null },
    select: { id: true, scopes: true },
  });
  for (const key of rows) {
    const may = key.scopes.filter((scope) => most.includes(scope));
    if (may.length === key.scopes.length) continue;
    await db.apiKey.update({ where: { id: key.id }, data: { scopes: may }, select: { id: true } });
  }
}
