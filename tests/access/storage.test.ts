import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@naerhjul/prisma/client.ts';
import { RESTRICTED, refusalOf } from '../change/refused.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';

const CHECKED = '23514';
const MISSING_REFERENCE = '23503';
const TODAY = new Date('2026-01-05');

const ENTRY = { at: new Date('2026-01-05T12:00:00Z'), event: 'SIGNED_IN', actor: 'user:nobody' } as const;

let ours: World;
let db: Database;
let userId: string;
beforeAll(async () => {
  ours = await world();
  ({ db } = ours);
  ({ id: userId } = await db.prisma.user.create({ data: { name: 'Tove Prøve' } }));
});

/** What a statement that the owner of the tables writes by hand is refused with: undone afterwards, whatever it did. */
const byHand = (statement: string) =>
  refusalOf(
    db.session(async (_query, exec) => {
      await exec('BEGIN');
      try {
        await exec(statement);
      } finally {
        await exec('ROLLBACK');
      }
    }),
  );

const grant = (values: Readonly<Record<string, unknown>>) =>
  refusalOf(db.prisma.roleGrant.create({ data: { userId, role: 'COORDINATOR', validFrom: TODAY, ...values } }));

describe('a grant', () => {
  it('of one municipality can’t name another’s committee', async () => {
    const theirs = await world();
    const own = rowId(await ours.givenCommittee());
    const foreign = rowId(await theirs.givenCommittee());
    const municipalityId = rowId(ours.municipality);
    expect(await grant({ municipalityId, committeeId: own })).toBeUndefined();
    expect(await grant({ municipalityId, committeeId: foreign })).toBe(MISSING_REFERENCE);
  });

  it('is of a municipality, unless it is a system administrator’s', async () => {
    const municipalityId = rowId(ours.municipality);
    expect(await grant({})).toBe(CHECKED);
    expect(await grant({ role: 'MUNICIPAL_ADMIN' })).toBe(CHECKED);
    expect(await grant({ role: 'SYSTEM_ADMIN', municipalityId })).toBe(CHECKED);
    expect(await grant({ role: 'SYSTEM_ADMIN' })).toBeUndefined();
  });

  it('for one committee is a coordinator’s', async () => {
    const committeeId = rowId(await ours.givenCommittee());
    const where = { municipalityId: rowId(ours.municipality), committeeId };
    expect(await grant({ ...where, role: 'MUNICIPAL_ADMIN' })).toBe(CHECKED);
  });

  it('leaves nothing in the change log, which portals follow', async () => {
    const before = await ours.log.length();
    await grant({ municipalityId: rowId(ours.municipality) });
    expect(await ours.log.length()).toBe(before);
  });
});

describe('the audit', () => {
  it('tells of each rule that is set aside, by which rule and not by what was written', async () => {
    const { id: cycleId } = await ours.givenCycle();
    const { id } = await ours.carryOut('overrideRule', { cycleId, rule: 'R02', reason: 'Møtet ble avlyst' });
    const entries = await db.prisma.auditEntry.findMany({ where: { entityId: rowId({ id }) } });
    expect(entries).toMatchObject([{ event: 'RULE_OVERRIDDEN', actor: 'staff:development', reason: 'R02' }]);
  });

  it('can’t be rewritten or removed, one entry or all', async () => {
    const { id } = await db.prisma.auditEntry.create({ data: ENTRY });
    expect(await byHand(`UPDATE audit_entry SET actor = 'someone else' WHERE id = '${id}'`)).toBe(RESTRICTED);
    expect(await byHand(`DELETE FROM audit_entry WHERE id = '${id}'`)).toBe(RESTRICTED);
    expect(await byHand('TRUNCATE audit_entry')).toBe(RESTRICTED);
    // Nor what was erased.
    expect(await byHand('TRUNCATE erasure')).toBe(RESTRICTED);
    expect(await db.prisma.auditEntry.findUnique({ where: { id } })).toMatchObject(ENTRY);
  });
});

describe('the log', () => {
  it('can’t be rewritten or removed, one entry or all', async () => {
    const last = 'WHERE seq = (SELECT max(seq) FROM change)';
    for (const statement of [
      `UPDATE change SET actor = actor ${last}`,
      `DELETE FROM change ${last}`,
      'TRUNCATE change',
    ])
      expect([statement, await byHand(statement)]).toEqual([statement, RESTRICTED]);
  });
});

it('keeps no token and no key, only what they are recognised by', async () => {
  const moment = new Date('2026-01-05T12:00:00Z');
  const data = { userId, tokenHash: 'the token itself', issuer: 'https://issuer.example', lastSeenAt: moment };
  expect(await refusalOf(db.prisma.session.create({ data: { ...data, expiresAt: moment } }))).toBe(CHECKED);
});
