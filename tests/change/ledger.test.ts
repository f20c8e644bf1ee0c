import { beforeAll, expect, it } from 'vitest';
import { EVERYTHING, together } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { theApi } from '../testkit/api.ts';
import { MAKE, find, make, newChain } from './one-of-each.ts';
import { RESTRICTED, refusalOf } from './refused.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await theApi());
});

it('a step in the ledger of a case stays as it is, even by hand (R20)', async () => {
  const chain = await newChain(db);
  await make(db.prisma, chain);
  await MAKE.CaseStatusEvent(db.prisma, chain);
  const before = await find(db.prisma, chain, 'CaseStatusEvent');
  const change = db.query("UPDATE case_status_event SET reason = 'noe annet' WHERE id = $1", [chain.CaseStatusEvent]);
  expect(await refusalOf(change)).toBe(RESTRICTED);
  const gone = db.query('DELETE FROM case_status_event WHERE id = $1', [chain.CaseStatusEvent]);
  expect(await refusalOf(gone)).toBe(RESTRICTED);
  expect(await find(db.prisma, chain, 'CaseStatusEvent')).toEqual(before);
});

it('a step moves the change stamp of its case, and is logged once', async () => {
  const chain = await newChain(db);
  await make(db.prisma, chain);
  const now = new Date('2099-01-01T12:00:00Z');
  const actor = { kind: 'SYSTEM', id: 'system:test', grants: EVERYTHING } as const;
  await together({ db: db.prisma, actor, now }, (inside) => MAKE.CaseStatusEvent(inside.db, chain));
  expect((await find(db.prisma, chain, 'Case')).updatedAt).toEqual(now);
  const entries = await db.prisma.change.findMany({ where: { entityId: chain.CaseStatusEvent } });
  expect(entries).toMatchObject([{ entity: 'CaseStatusEvent', operation: 'CREATE', published: true, at: now }]);
});
