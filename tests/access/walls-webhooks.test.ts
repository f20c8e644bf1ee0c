import { createHash } from 'node:crypto';
import type { ActInTransaction, Actor } from '@naerhjul/domain/act.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { forgetful, refused } from './forgetful.ts';
import { plantClient, plantUser, type PlantedUser } from './planted-access.ts';

type Db = ActInTransaction['db'];

const NOT_PRIVILEGED = '42501';
const URL_OF = 'https://portal.example.no/';
const portal: Actor = { kind: 'MACHINE', id: 'client:portal', grants: [] };

let w: World;
let admin: PlantedUser;
let others: readonly Actor[];
/** What stands in the statements below in place of a name after a colon. */
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  const place = rowId(w.municipality);
  const [one, other] = [await w.givenCommittee(), await w.givenCommittee()];
  const { webhook } = await w.carryOut('registerWebhook', {
    municipality: w.municipality.number,
    name: 'Portalen',
    url: URL_OF,
    committeeIds: [one.id],
  });
  await w.carryOut('testWebhook', { id: webhook.id });
  const bare = await w.db.prisma.webhook.create({ data: { municipalityId: place, name: 'Ny', url: URL_OF } });
  admin = await plantUser(w.db, 'MUNICIPAL_ADMIN', place);
  const coordinator = await plantUser(w.db, 'COORDINATOR', place);
  await w.db.prisma.calendarAddress.create({
    data: {
      userId: coordinator.userId,
      secretHash: createHash('sha256').update(place).digest('hex'),
      createdAt: new Date(),
    },
  });
  const client = await plantClient(w.db, place);
  const document = '{ viewer { actor } }';
  const hash = createHash('sha256').update(document).digest('hex');
  await w.db.prisma.clientDocument.create({ data: { clientId: client.id, hash, document, registeredAt: new Date() } });
  const foreign = await plantUser(w.db, 'MUNICIPAL_ADMIN', rowId((await world()).municipality));
  const system = await plantUser(w.db, 'SYSTEM_ADMIN');
  others = [foreign.actor, system.actor, (await plantUser(w.db, 'ANALYST', place)).actor, portal];
  ids = {
    place,
    webhook: rowId(webhook),
    bare: bare.id,
    committee: rowId(other),
    client: client.id,
    user: admin.userId,
    owner: coordinator.userId,
  };
});

const OF_WEBHOOK = 'WHERE webhook_id = :webhook';
/** What reads, makes, changes and removes rows of each table. Nothing narrows a change, since what narrows it has to be seen. */
const STATEMENTS = {
  webhook: {
    seen: 'SELECT id FROM webhook WHERE id = :webhook',
    made: `INSERT INTO webhook (id, municipality_id, name, url, entities) VALUES (gen_random_uuid(), :place, 'Ny', '${URL_OF}', '{}')`,
    changed: `UPDATE webhook SET name = 'Tatt'`,
    removed: 'DELETE FROM webhook',
  },
  webhook_committee: {
    seen: `SELECT webhook_id FROM webhook_committee ${OF_WEBHOOK}`,
    made: 'INSERT INTO webhook_committee (municipality_id, webhook_id, committee_id) VALUES (:place, :webhook, :committee)',
    removed: 'DELETE FROM webhook_committee',
  },
  webhook_progress: {
    seen: `SELECT webhook_id FROM webhook_progress ${OF_WEBHOOK}`,
    made: 'INSERT INTO webhook_progress (webhook_id, municipality_id, epoch, xid, seq) VALUES (:bare, :place, gen_random_uuid(), 1, 1)',
    changed: 'UPDATE webhook_progress SET failures = 9',
  },
  webhook_secret: {
    seen: `SELECT id FROM webhook_secret ${OF_WEBHOOK}`,
    made: `INSERT INTO webhook_secret (id, municipality_id, webhook_id, secret) VALUES (gen_random_uuid(), :place, :bare, 'whsec_${'A'.repeat(43)}=')`,
    changed: 'UPDATE webhook_secret SET ends_at = now()',
  },
  webhook_delivery: {
    seen: `SELECT id FROM webhook_delivery ${OF_WEBHOOK}`,
    made: `INSERT INTO webhook_delivery (id, municipality_id, webhook_id, message_id, type, body, status) VALUES (gen_random_uuid(), :place, :bare, 'chg_9', 'x', '{}', 'DEAD')`,
    changed: 'UPDATE webhook_delivery SET attempts = 9',
  },
  client_document: {
    seen: 'SELECT hash FROM client_document WHERE client_id = :client',
    made: `INSERT INTO client_document (client_id, hash, document, registered_at) VALUES (:client, encode(sha256('{ x }'), 'hex'), '{ x }', now())`,
    changed: 'UPDATE client_document SET registered_at = now()',
    removed: 'DELETE FROM client_document',
  },
  calendar_address: {
    seen: 'SELECT id FROM calendar_address WHERE user_id = :owner',
    made: `INSERT INTO calendar_address (id, user_id, secret_hash, created_at) VALUES (gen_random_uuid(), :user, repeat('b', 64), now())`,
    removed: 'DELETE FROM calendar_address',
  },
} as const;

const sql = (text: string) => text.replaceAll(/:(\w+)/g, (_, name: string) => `'${ids[name]}'`);
/** How many rows code that forgets to ask would reach by a statement. */
const reached = (by: Actor, text: string) => forgetful(w.db)(by, (db: Db) => db.$executeRawUnsafe(sql(text)));
const made = (by: Actor, text: string) => refused(w.db)(by, (db: Db) => db.$executeRawUnsafe(sql(text)));

describe('code that forgets to ask', () => {
  it.each(Object.entries(STATEMENTS))('reaches the rows of %s for those whose they are alone', async (table, of) => {
    const { made: make, ...reaching } = of;
    // Whoever looks after the installation looks after its users, so after their calendars too.
    const none = others.filter((by) => table !== 'calendar_address' || by.grants[0]?.role !== 'SYSTEM_ADMIN');
    for (const text of Object.values(reaching)) {
      expect([text, (await reached(admin.actor, text)) > 0]).toEqual([text, true]);
      for (const by of none) expect([by.id, text, await reached(by, text)]).toEqual([by.id, text, 0]);
    }
    expect(await made(admin.actor, make)).toBeUndefined();
    for (const by of others) expect([by.id, await made(by, make)]).toEqual([by.id, NOT_PRIVILEGED]);
  });
});
