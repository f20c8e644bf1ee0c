import { historyEn } from '@naerhjul/admin/src/i18n/history.en.ts';
import { historyNb } from '@naerhjul/admin/src/i18n/history.nb.ts';
import { historyNn } from '@naerhjul/admin/src/i18n/history.nn.ts';
import { expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';

interface Logged {
  readonly entity: string;
  readonly field: string;
  readonly values: readonly string[] | null;
}

/** Every column that a change can tell of, with what an enumeration can hold. */
const LOGGED = `SELECT DISTINCT convert_from(rtrim(t.tgargs, '\\x00'), 'UTF8') AS entity, a.attname::text AS field,
    (SELECT array_agg(e.enumlabel::text) FROM pg_enum e WHERE e.enumtypid IN (a.atttypid, ty.typelem)) AS values
  FROM pg_trigger t JOIN pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_type ty ON ty.oid = a.atttypid
  WHERE t.tgname IN ('b_log', 'b_log_edit', 'b_log_new')
    AND a.attname NOT IN ('id', 'municipality_id', 'version', 'created_at', 'updated_at', 'sort_number', 'sort_name')`;

const inCamel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

it('every kind of thing, field and choice that the log tells of has a word in each language, so that no history shows a code', async () => {
  const { db } = await theApi();
  const logged = await db.prisma.$queryRawUnsafe<Logged[]>(LOGGED);
  expect(logged.length).toBeGreaterThan(200);
  for (const { entity, field, value } of [historyNb, historyNn, historyEn]) {
    const wordless = logged.flatMap((one) => [
      ...(one.entity in entity ? [] : [one.entity]),
      ...(inCamel(one.field) in field ? [] : [inCamel(one.field)]),
      ...(one.values ?? []).filter((code) => !(code in value)),
    ]);
    expect([...new Set(wordless)].toSorted()).toEqual([]);
  }
});
