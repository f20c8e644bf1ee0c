import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenHouse, type House } from '../access/given.ts';
import { documentOf } from '../testkit/verbs.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';

let w: World;
let house: House;
beforeAll(async () => {
  w = await world();
  house = await givenHouse({}, undefined, w.db);
});

async function someone(role: 'COORDINATOR' | 'MUNICIPAL_ADMIN' | 'SYSTEM_ADMIN') {
  const one = await house.signedIn();
  const municipalityId = role === 'SYSTEM_ADMIN' ? null : rowId(w.municipality);
  await house.db.roleGrant.create({
    data: { userId: one.userId, role, municipalityId, validFrom: new Date('2026-01-01') },
  });
  return one;
}

interface Exported {
  readonly person: Readonly<Record<string, unknown>>;
  readonly reads: readonly { readonly event: string }[];
  readonly changes: readonly unknown[];
}

describe('exportPerson', () => {
  it('gives all that is known about a person, a protected name too, and the audit tells of it', async () => {
    const { id: committeeId } = await w.givenCommittee();
    const person = await w.givenPerson({ name: 'Åse Egen', email: 'aase@example.org' });
    await w.givenMember({ committeeId, person });
    await w.carryOut('protectPerson', { id: person.id, reason: 'Adressesperre' });
    const admin = await someone('MUNICIPAL_ADMIN');
    const told = await admin.visitor.ask<{ exportPerson: { document: string } }>(documentOf('exportPerson'), {
      input: { id: person.id },
    });
    const document = JSON.parse(told.data?.exportPerson.document ?? '') as Exported;
    expect(document.person).toMatchObject({
      name: 'Åse Egen',
      contact: { email: 'aase@example.org', protectReason: 'Adressesperre' },
      memberships: [{ seat: { committee: { slug: expect.any(String) as string } } }],
    });
    expect(document.changes.length).toBeGreaterThan(1);
    const entries = await w.db.prisma.auditEntry.findMany({
      where: { event: 'PERSON_EXPORTED', entityId: rowId(person) },
    });
    expect(entries).toMatchObject([{ actor: admin.actor, municipalityId: rowId(w.municipality) }]);
  });

  it('has whatever a person is in', async () => {
    const { person } = JSON.parse(
      (await w.carryOut('exportPerson', { id: (await w.givenPerson()).id })).document,
    ) as Exported;
    const model = readFileSync(new URL('../../prisma/models/person.prisma', import.meta.url), 'utf8');
    const body = /^model Person \{\n([^]*?)\n\}/m.exec(model)?.[1] ?? '';
    const relations = [...body.matchAll(/^ {2}(\w+)\s+[A-Z]\w+(?:\[\]|\?)(?:\s|$)/gm)].map(([, name = '']) => name);
    const asked = relations.filter((name) => name !== 'anonymisedAt');
    expect(asked.length).toBeGreaterThan(10);
    expect(Object.keys(person)).toEqual(expect.arrayContaining(asked));
  });

  it.each(['COORDINATOR', 'SYSTEM_ADMIN'] as const)('is refused to a %s, and leaves no trace', async (role) => {
    const person = await w.givenPerson();
    const { visitor } = await someone(role);
    const { code, data } = await visitor.ask(documentOf('exportPerson'), { input: { id: person.id } });
    expect([code, data]).toEqual([role === 'COORDINATOR' ? 'NOT_ALLOWED' : 'NOT_FOUND', null]);
    const where = { event: 'PERSON_EXPORTED', entityId: rowId(person) } as const;
    expect(await w.db.prisma.auditEntry.count({ where })).toBe(0);
  });
});
