import { createHash } from 'node:crypto';
import { erasures } from '@naerhjul/domain/privacy/ledger.ts';
import { settleRestore } from '@naerhjul/domain/privacy/after-restore.ts';
import { dump } from '@naerhjul/prisma/backup/dump.ts';
import { readBackup, writeBackup } from '@naerhjul/prisma/backup/file.ts';
import { load } from '@naerhjul/prisma/backup/load.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { textsOf } from '../privacy/dump.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { emptyDatabase, freshFolder } from './places.ts';

const NOW = new Date('2026-02-02T12:00:00Z');
const TRACES = /Gjenganger|90909194/;

let w: World;
beforeAll(async () => {
  w = await world();
});

const sessionsOf = (db: Database) => db.prisma.session.count({ where: { revokedAt: null } });

describe('after a restore', () => {
  it('nobody comes back who was erased since, nobody is signed in, and nothing is sent where that is asked', async () => {
    const person = await w.givenPerson({ name: 'Gry Gjenganger', phone: '90909194' });
    const user = await w.db.prisma.user.create({ data: { name: 'Åse Bruker' } });
    const issuer = 'https://issuer.example.org';
    const session = { userId: user.id, tokenHash: createHash('sha256').update(user.id).digest('hex'), issuer };
    await w.db.prisma.session.create({ data: { ...session, lastSeenAt: NOW, expiresAt: NOW } });
    const { webhook } = await w.carryOut('registerWebhook', {
      municipality: w.municipality.number,
      name: 'Innsyn',
      url: 'https://innsyn.example.org/hook',
    });
    const file = join(freshFolder(), 'one.backup');
    await writeBackup(file, dump(w.db));
    await w.carryOut('anonymisePerson', { id: person.id });
    const ledger: unknown = JSON.parse(JSON.stringify(await erasures({ db: w.db.prisma })));

    const target = await emptyDatabase();
    await load(target, readBackup(file));
    expect(await textsOf(target)).toMatch(TRACES);
    expect(await sessionsOf(target)).toBeGreaterThan(0);

    const settled = await settleRestore({ db: target.prisma, now: NOW }, { ledger, pausing: true });
    expect(settled.erasures).toBeGreaterThan(0);
    expect(await textsOf(target)).not.toMatch(TRACES);
    expect(await sessionsOf(target)).toBe(0);
    expect(await target.prisma.webhook.findUnique({ where: { id: rowId(webhook) } })).toMatchObject({
      status: 'PAUSED',
    });
    const again = await settleRestore({ db: target.prisma, now: NOW }, { ledger, pausing: true });
    expect(again).toEqual({ erasures: 0, sessions: 0, webhooks: 0 });

    const epochOf = () => target.query('SELECT epoch::text FROM change_epoch');
    const before = await epochOf();
    await settleRestore({ db: target.prisma, now: NOW }, { pausing: false, anew: true });
    expect(await epochOf()).not.toEqual(before);
  });

  it('what is no list of erasures is refused, and leaves no trace', async () => {
    const before = await w.log.length();
    await expect(
      settleRestore({ db: w.db.prisma, now: NOW }, { ledger: [{ personId: 'all' }], pausing: true }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await w.log.length()).toBe(before);
  });
});
