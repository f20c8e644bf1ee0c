import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { world, type World } from '../testkit/world.ts';
import { knock } from './door.ts';

const SERVER = inject('databaseUrl');
const HOLIDAYS = `query($municipality: String!) {
  holidays(municipality: $municipality, from: "2029-06-01", to: "2029-08-01") { name } }`;

// An embedded database has one connection: nothing is committed beside something else.
describe.runIf(SERVER !== undefined)('what is written first and committed last', () => {
  let slow: Client;
  let w: World;
  beforeAll(async () => {
    slow = new Client({ connectionString: SERVER });
    await slow.connect();
    w = await world();
  });
  afterAll(() => slow?.end());

  it('is in the next answer, although a later entry was known already', async () => {
    const municipality = w.municipality.number;
    const get = (held: string) =>
      knock(
        `/graphql?query=${encodeURIComponent(HOLIDAYS)}&variables=${encodeURIComponent(JSON.stringify({ municipality }))}`,
        { headers: { 'if-none-match': held } },
      );
    await slow.query('BEGIN');
    await slow.query(
      `INSERT INTO school_holiday (id, municipality_id, name, first_on, last_on)
        SELECT gen_random_uuid(), id, 'Sen ferie', '2029-07-01', '2029-07-02' FROM municipality WHERE number = $1`,
      [municipality],
    );
    await w.givenCoordinator();
    const before = await get('');
    expect([before.errors, before.text.includes('Sen ferie')]).toEqual([[], false]);
    await slow.query('COMMIT');
    const after = await get(before.headers.get('etag') ?? '');
    expect([after.status, after.text.includes('Sen ferie')]).toEqual([200, true]);
  });
});
