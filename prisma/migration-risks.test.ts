import { describe, expect, it } from 'vitest';
import { risksIn } from './migration-risks.rules.ts';

describe('the risks of a migration', () => {
  it.each([
    ['a table that is dropped', 'DROP TABLE "person";', ['loses']],
    ['a column that is dropped', 'ALTER TABLE "person" ADD COLUMN a text, DROP COLUMN "phone";', ['loses']],
    ['rows that are deleted', 'DELETE FROM session;', ['loses']],
    ['another type', 'ALTER TABLE person ALTER COLUMN name TYPE varchar(10);', ['loses', 'locks']],
    [
      'another type, as Prisma writes it',
      'ALTER TABLE "person" ALTER COLUMN "name" SET DATA TYPE INTEGER;',
      ['loses', 'locks'],
    ],
    ['a value that is demanded', 'ALTER TABLE person ADD COLUMN age integer NOT NULL;', ['loses']],
    ['a value that is demanded of all rows', 'ALTER TABLE person ALTER COLUMN age SET NOT NULL;', ['locks']],
    ['an index', 'CREATE UNIQUE INDEX a_key ON "person" ("name");', ['locks']],
    ['a constraint', "ALTER TABLE person ADD CONSTRAINT a CHECK (name <> ';');", ['locks']],
    ['a reference', 'ALTER TABLE person ADD CONSTRAINT a FOREIGN KEY (b) REFERENCES c (id);', ['locks']],
  ])('are told of %s', (_, sql, kinds) => {
    expect(risksIn(sql).map(({ kind }) => kind)).toEqual(kinds);
    const reasons =
      '-- loses: it was copied to another column before\n-- locks: the table has fewer than a hundred rows\n';
    expect(risksIn(reasons + sql)).toEqual([]);
    expect(risksIn(`-- loses:\n-- locks: no\n${sql}`)).not.toEqual([]);
  });

  it.each([
    [
      'a table of its own',
      'CREATE TABLE "a" (b text NOT NULL); CREATE INDEX c ON "a" (b); ALTER TABLE a ADD CHECK (b > 1);',
    ],
    ['a column with a value', 'ALTER TABLE person ADD COLUMN age integer NOT NULL DEFAULT 1;'],
    ['a column without one', 'ALTER TABLE person ADD COLUMN age integer;'],
    ['a constraint that old rows need not keep', 'ALTER TABLE person ADD CONSTRAINT a CHECK (b > 1) NOT VALID;'],
    [
      'what a function says',
      'CREATE FUNCTION a() RETURNS void LANGUAGE sql AS $f$ DELETE FROM person; DROP TABLE b; $f$;',
    ],
    ['a comment', '-- DROP TABLE person;'],
  ])('are not seen in %s', (_, sql) => {
    expect(risksIn(sql)).toEqual([]);
  });
});
