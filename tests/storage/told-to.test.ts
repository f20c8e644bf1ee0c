import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url));
const TOLD_TO = '20261126090100_told_to_whom';
const [A, B, C] = ['a', 'b', 'c'].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`) as [
  string,
  string,
  string,
];

let db: Database;
let folder: string;
beforeAll(async () => {
  db = await openDatabase({});
  folder = mkdtempSync(join(tmpdir(), 'naerhjul-told-to-'));
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

/** Migrates by the migrations whose names are chosen, in the folder that they are collected in. */
function migrateBy(choose: (name: string) => boolean) {
  for (const name of readdirSync(MIGRATIONS).filter((one) => /^\d/.test(one) && choose(one))) {
    cpSync(join(MIGRATIONS, name), join(folder, name), { recursive: true });
  }
  return migrate(db, pathToFileURL(`${folder}/`));
}

// A user's role: given on the 1st, recorded on the 3rd though it is said to hold from the 1st, ended on the 10th.
const FILLED = `
  INSERT INTO municipality (id, number, name) VALUES ('${A}', '0001', 'A'), ('${B}', '0002', 'B'), ('${C}', '0003', 'C');
  SELECT set_config('app.now', '2026-06-03T12:00:00Z', false);
  INSERT INTO app_user (id, name) VALUES ('${A}', 'Tove Prøve');
  INSERT INTO role_grant (id, user_id, role, municipality_id, valid_from, ended_at)
    VALUES ('${A}', '${A}', 'ANALYST', '${A}', '2026-06-01', '2026-06-10T12:00:00Z'),
      (gen_random_uuid(), '${A}', 'ANALYST', '${C}', '2026-06-20', NULL);
  INSERT INTO api_client (id, name, kind, scopes) VALUES ('${B}', 'Portalen', 'PORTAL', '{read}');
  INSERT INTO api_client_municipality (client_id, municipality_id) VALUES ('${B}', '${A}'), ('${B}', '${B}');
  INSERT INTO api_key (id, client_id, prefix, hash, scopes, expires_at) VALUES ('${C}', '${B}', 'abcdefabcdef', repeat('a', 64), '{read}', now());
  INSERT INTO audit_entry (id, at, event, actor, municipality_id, user_id, entity, entity_id, reason) VALUES
    (gen_random_uuid(), '2026-06-02T12:00:00Z', 'SIGNED_IN', 'x', NULL, '${A}', NULL, NULL, 'before it was recorded'),
    (gen_random_uuid(), '2026-06-05T12:00:00Z', 'SIGNED_IN', 'x', NULL, '${A}', NULL, NULL, 'while it held'),
    (gen_random_uuid(), '2026-06-11T12:00:00Z', 'SIGNED_IN', 'x', NULL, '${A}', NULL, NULL, 'after it ended'),
    (gen_random_uuid(), '2026-06-05T12:00:00Z', 'KEY_CREATED', 'x', '${A}', NULL, 'ApiKey', '${C}', 'key of two'),
    (gen_random_uuid(), '2026-06-05T12:00:00Z', 'CLIENT_CREATED', 'x', '${A}', NULL, 'ApiClient', '${B}', 'client of two'),
    (gen_random_uuid(), '2026-06-05T12:00:00Z', 'CONSUMER_REMOVED', 'x', '${B}', NULL, 'MaskinportenConsumer', '${A}', 'organisation no more'),
    (gen_random_uuid(), '2026-06-05T12:00:00Z', 'CONTACT_READ', 'x', '${C}', NULL, 'Person', '${A}', 'of one'),
    (gen_random_uuid(), '2026-06-05T12:00:00Z', 'SIGN_IN_REFUSED', 'x', NULL, NULL, NULL, NULL, 'of nobody');`;

it('tells of what was in the audit before whom it would have told then', async () => {
  await migrateBy((name) => name < TOLD_TO);
  await db.session((_query, exec) => exec(FILLED));
  expect(await migrateBy((name) => name >= TOLD_TO)).toContain(TOLD_TO);
  const rows = await db.query<{ reason: string; told: string[] }>(
    'SELECT reason, told_to::text[] AS told FROM audit_entry ORDER BY reason',
  );
  expect(Object.fromEntries(rows.map(({ reason, told }) => [reason, told]))).toEqual({
    'before it was recorded': [],
    'while it held': [A],
    'after it ended': [],
    'key of two': [A, B],
    'client of two': [A, B],
    'organisation no more': [B],
    'of one': [C],
    'of nobody': [],
  });
  // It is only appended to afterwards too.
  await expect(db.query("UPDATE audit_entry SET reason = 'x'")).rejects.toThrow('appended');
});
