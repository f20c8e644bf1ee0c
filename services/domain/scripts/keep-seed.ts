import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { SNAPSHOT } from '@naerhjul/prisma/seed/snapshot.ts';
import { seed } from '../seed/seed-if-empty.ts';
import { migrationsOf, rowsOf, type Snapshot } from '../seed/snapshot.ts';

/** The examples of a first start are of no earlier day than this; what has happened since is added at the start. */
const MOMENT = new Date('2026-11-23T11:00:00Z');

const db = await openDatabase({});
await migrate(db);
const made = await seed(db.prisma, MOMENT);
if (made === undefined) throw new Error('an empty database has a municipality');
const rows = await rowsOf(db.prisma);
const kept: Snapshot = { moment: MOMENT.toISOString(), migrations: await migrationsOf(db.prisma), made, ...rows };
const packed = gzipSync(JSON.stringify(kept), { level: 9 });
writeFileSync(SNAPSHOT, packed);
process.stdout.write(
  `${rows.tables.reduce((sum, one) => sum + one.rows.length, 0)} rows kept in ${packed.length} bytes\n`,
);
await db.close();
