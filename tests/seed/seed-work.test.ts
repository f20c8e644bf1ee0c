import { seedIfEmpty } from '@naerhjul/domain/seed/seed-if-empty.ts';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('what the seed tells of the committees of Drammen', () => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase({});
    await migrate(db);
    await seedIfEmpty(db.prisma, new Date('2026-11-24T11:00:00Z'));
  }, 300_000);
  afterAll(() => db?.close());

  it('is six to ten cases for each', async () => {
    const leads = await db.prisma.case.groupBy({ by: ['leadCommitteeId'], _count: true });
    expect(leads).toHaveLength(10);
    expect(leads.filter(({ _count }) => _count < 6 || _count > 10)).toEqual([]);
  });

  it('has the road once, shared by three', async () => {
    const shared = await db.prisma.case.findMany({
      where: { partners: { some: {} } },
      include: { leadCommittee: true, partners: { include: { committee: true } } },
    });
    expect(
      shared.map(({ leadCommittee: lead, partners }) => [
        lead.slug,
        ...partners.map((one) => one.committee.slug).toSorted(),
      ]),
    ).toEqual([['stromso-nedenfor-vestfoldbanen', 'skoger-og-askollen', 'svelvik']]);
  });

  it('has settled each case of each closed year', async () => {
    const touched = await db.prisma.caseCycle.count({ where: { cycle: { status: 'CLOSED' } } });
    expect(touched).toBeGreaterThan(30);
    expect(await db.prisma.settlement.count({ where: { cycle: { status: 'CLOSED' } } })).toBe(touched);
  });

  it('publishes no name of a resident who did not agree to it', async () => {
    const published = await db.prisma.person.findMany({
      where: { kind: { not: 'POLITICIAN' }, publication: 'PUBLIC' },
      include: { consents: { where: { withdrawnOn: null } } },
    });
    expect(published.length).toBeGreaterThan(10);
    expect(published.filter(({ consents }) => consents.length === 0)).toEqual([]);
    expect(await db.prisma.person.count({ where: { publication: 'HIDDEN' } })).toBe(1);
  });
});
