import { beforeAll, expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';

let w: World;
beforeAll(async () => {
  w = await world();
});

const readsOf = async (id: string) => {
  const where = { event: 'CONTACT_READ', entityId: rowId({ id }) } as const;
  return w.db.prisma.auditEntry.findMany({ where });
};

const TWICE = `query($id: ID!) {
  node(id: $id) { ... on Person { contact { email phone birthYear } } }
  again: node(id: $id) { ... on Person { contact { address protectReason } } }
}`;

it('tells the audit who read what is private about whom, once for each operation and person', async () => {
  const [{ id }, other] = [
    await w.givenPerson({ email: 'kim@example.org' }),
    await w.givenPerson({ phone: '22334455' }),
  ];
  // Whoever registered them was told what they had written.
  const [before, others] = [await readsOf(id), await readsOf(other.id)];
  await w.told(TWICE, { id });
  expect((await readsOf(id)).slice(before.length)).toMatchObject([
    { actor: 'staff:development', entity: 'Person', municipalityId: rowId(w.municipality), reason: null },
  ]);
  expect(await readsOf(other.id)).toEqual(others);
  await w.told(TWICE, { id });
  expect(await readsOf(id)).toHaveLength(before.length + 2);
});

it('tells of whoever comes by the contact data itself, and by a mutation that answers with it', async () => {
  const { id, contact } = await w.givenPerson({ email: 'kim@example.org' });
  const before = (await readsOf(id)).length;
  const asked = 'query($id: ID!) { node(id: $id) { ... on PersonContact { email } } }';
  await w.told(asked, { id: contact?.id ?? '' });
  expect(await readsOf(id)).toHaveLength(before + 1);
  await w.told('mutation($input: RecordContactInput!) { recordContact(input: $input) { contact { phone } } }', {
    input: { personId: id, phone: '22334455' },
  });
  expect(await readsOf(id)).toHaveLength(before + 2);
});

it('tells nothing where nothing private was read: not that there is some, and not to whom nothing was told', async () => {
  const { id } = await w.givenPerson({ email: 'kim@example.org' });
  const before = (await readsOf(id)).length;
  await w.told('query($id: ID!) { node(id: $id) { ... on Person { name contact { id protectedAt } } } }', { id });
  await w.told(TWICE, { id }, { as: 'public' });
  expect(await readsOf(id)).toHaveLength(before);
});
