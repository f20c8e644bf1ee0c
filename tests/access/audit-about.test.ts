import { expect, it } from 'vitest';
import { keyOf } from '../testkit/api.ts';
import { globalId, rowId } from '../testkit/rows.ts';
import { documentOf } from '../testkit/verbs.ts';
import { world } from '../testkit/world.ts';
import { plantUser } from './planted-access.ts';

const AUDIT = `query($filter: AuditEntryFilter) {
  auditEntries(filter: $filter) { edges { node { event entity entityName } } }
}`;

interface Told {
  readonly auditEntries: {
    readonly edges: readonly { readonly node: { readonly event: string; readonly entityName: string | null } }[];
  };
}

it('tells what each entry is about by the name that the caller may see, from and to a moment', async () => {
  const w = await world();
  const { number: municipality } = w.municipality;
  const person = await w.carryOut('registerPerson', { municipality, name: 'Siri Synlig', kind: 'RESIDENT' });
  await w.carryOut('exportPerson', { id: person.id });
  const { id: cycleId } = await w.givenCycle();
  await w.carryOut('overrideRule', { cycleId, rule: 'R02', reason: 'Møtet ble avlyst' });
  const told = async (filter: object = {}) =>
    (await w.told<Told>(AUDIT, { filter: { municipality, ...filter } }, { as: 'staff' })).auditEntries.edges.map(
      ({ node: { event, entityName } }) => [event, entityName],
    );
  const all = await told();
  expect(all).toContainEqual(['PERSON_EXPORTED', 'Siri Synlig']);
  expect(all).toContainEqual(['RULE_OVERRIDDEN', expect.stringMatching(/^\d+ .+ \d{4}$/)]);
  // Whoever only reads what is published is told of no entry, so of no name either.
  const grants = [{ role: 'ANALYST', municipalityId: rowId(w.municipality) }] as const;
  const key = keyOf({ kind: 'STAFF', id: 'user:analyst', grants });
  expect(JSON.stringify(await w.told(AUDIT, {}, { key }))).not.toContain('Siri Synlig');
  expect(await told({ to: '2000-01-01T00:00:00Z' })).toEqual([]);
  expect(await told({ from: '2000-01-01T00:00:00Z' })).toEqual(all);
  expect(await told({ from: '2100-01-01T00:00:00Z' })).toEqual([]);
});

it('names nobody of another municipality, whatever an entry is about', async () => {
  const [here, there] = [await world(), await world()];
  const committee = await there.givenCommittee();
  const { person } = await there.givenMember({
    committeeId: committee.id,
    person: await there.givenPerson({ kind: 'RESIDENT', name: 'Siri Utenbys' }),
  });
  const municipalityId = rowId(here.municipality);
  const about = { entity: 'Person', entityId: rowId(person), municipalityId };
  const entry = { at: new Date('2026-01-05T12:00:00Z'), event: 'PERSON_EXPORTED', actor: 'user:someone' } as const;
  await here.db.prisma.auditEntry.create({ data: { ...entry, ...about } });
  const key = keyOf({ kind: 'STAFF', id: 'user:admin', grants: [{ role: 'MUNICIPAL_ADMIN', municipalityId }] });
  const { auditEntries } = await here.told<Told>(
    AUDIT,
    { filter: { municipality: here.municipality.number } },
    { key },
  );
  const told = auditEntries.edges.find(({ node }) => node.event === 'PERSON_EXPORTED');
  // The person holds a seat, so everyone sees that there is someone: by the pseudonym.
  expect(told?.node.entityName).toBeTruthy();
  expect(told?.node.entityName).not.toContain('Utenbys');
});

it('tells what one user did and what was done to them, and what is about one object, to those alone who see the rest', async () => {
  const w = await world();
  const { number: municipality } = w.municipality;
  const municipalityId = rowId(w.municipality);
  const [one, other] = [
    await plantUser(w.db, 'MUNICIPAL_ADMIN', municipalityId),
    await plantUser(w.db, 'COORDINATOR', municipalityId),
  ];
  const person = await w.givenPerson({ kind: 'RESIDENT' });
  await w.told(documentOf('exportPerson'), { input: { id: person.id } }, { key: keyOf(one.actor) });
  await w.carryOut('exportPerson', { id: (await w.givenPerson({ kind: 'RESIDENT' })).id });
  await w.told(documentOf('suspendUser'), { input: { id: globalId('User', other.userId) } }, { key: keyOf(one.actor) });
  const told = async (filter: object, key = keyOf(one.actor)) =>
    (await w.told<Told>(AUDIT, { filter: { municipality, ...filter } }, { key })).auditEntries.edges
      .map(({ node }) => node.event)
      .toSorted();
  expect(await told({ userId: globalId('User', one.userId) })).toEqual([
    'PERSON_EXPORTED',
    'SESSION_REVOKED',
    'USER_SUSPENDED',
  ]);
  expect(await told({ userId: globalId('User', other.userId) })).toEqual(['SESSION_REVOKED', 'USER_SUSPENDED']);
  expect(await told({ aboutId: person.id })).toEqual(['PERSON_EXPORTED']);
  expect(await told({ aboutId: globalId('User', other.userId), events: ['SIGNED_IN'] })).toEqual([]);
  const analyst = keyOf({ kind: 'STAFF', id: 'user:analyst', grants: [{ role: 'ANALYST', municipalityId }] });
  expect(await told({ aboutId: person.id }, analyst)).toEqual([]);
  const { errors } = await w.ask(AUDIT, { filter: { userId: 'none' } }, { key: keyOf(one.actor) });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'filter.userId' }] });
});
