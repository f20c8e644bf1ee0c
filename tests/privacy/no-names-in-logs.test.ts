import { expect, inject, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { givenHouse } from '../access/given.ts';

const CANARIES = [
  'Petronella',
  'Papegoye',
  'Papegøye',
  'petronella@example.org',
  '91919090',
  'Papegata',
  '2013',
  'Adressesperre',
];

it('writes nothing of people in the log of a run: not what was sent, refused, wrong or broken, nor who signed in', async () => {
  // A database of its own, for it is gone before the end.
  const databaseUrl = inject('databaseUrl');
  const database = await openDatabase({ databaseUrl, applicationName: 'test' });
  if (databaseUrl === undefined) await migrate(database);
  const house = await givenHouse({}, undefined, database);
  const { visitor, userId } = await house.signedIn({ name: 'Petronella Papegøye', email: 'petronella@example.org' });
  const municipality = await house.db.municipality.create({ data: { number: '0007', name: 'Prøve' } });
  await house.db.roleGrant.create({
    data: { userId, role: 'MUNICIPAL_ADMIN', municipalityId: municipality.id, validFrom: new Date('2026-01-01') },
  });
  const register = 'mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { id name } }';
  const input = {
    municipality: '0007',
    name: 'Petronella Papegøye',
    kind: 'RESIDENT',
    birthYear: 2013,
    email: 'petronella@example.org',
    phone: '91919090',
    address: 'Papegata 7',
  };
  const told = await visitor.ask<{ registerPerson: { id: string } }>(register, { input });
  const { id = '' } = told.data?.registerPerson ?? {};
  expect(rowId({ id })).toMatch(/^[0-9a-f-]{36}$/);
  const protect = 'mutation($input: ProtectPersonInput!) { protectPerson(input: $input) { id } }';
  expect((await visitor.ask(protect, { input: { id, reason: 'Adressesperre' } })).code).toBeUndefined();
  // Refused, mistyped, in the address, and a fault of ours: the database is gone in the middle of it.
  expect((await visitor.ask(register, { input: { ...input, kind: 'POLITICIAN' } })).code).toBe('INVALID_INPUT');
  expect((await visitor.ask('{ search(text: "Petronella Papegøye") { nothing } }')).code).toMatch(/VALIDATION/);
  await visitor.send(`/graphql?query=${encodeURIComponent('query Petronella($x: Int) { viewer { actor } }')}`);
  await visitor.send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'Petronella-Papegoye' },
    body: '{"query":"query Petronella_Papegoye { Petronella: viewer { actor } }"}',
  });
  await visitor.send('/petronella@example.org?name=Petronella%20Kanari');
  await visitor.send('/auth/callback?code=petronella@example.org&state=91919090');
  await database.close();
  expect((await visitor.ask(register, { input })).code).toMatch(/INTERNAL|TRY_AGAIN/);

  const log = house.lines.map((line) => JSON.stringify(line));
  expect(log.length).toBeGreaterThan(8);
  expect(log.some((line) => line.includes('unexpected error'))).toBe(true);
  const found = CANARIES.filter((canary) =>
    log.some((line) => line.replaceAll(/"(?:time|pid|ms)":\d+/g, '').includes(canary)),
  );
  expect(found).toEqual([]);
});
