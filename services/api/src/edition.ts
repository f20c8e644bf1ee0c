import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOMS = ['schema/', 'services/domain/', 'services/api/'];
const HOUSE = fileURLToPath(new URL('../../../', import.meta.url));

let known: string | undefined;

/**
 * Which program this is: its sources, which are what runs, and the packages that it rests on. Another one may answer the
 * same question about the same facts in another way.
 */
export function edition(): string {
  return (known ??= read());
}

function read(): string {
  const hash = createHash('sha256');
  const files = ROOMS.flatMap((room) =>
    readdirSync(`${HOUSE}${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|json|graphql)$/.test(file) && !file.includes('.test.') && !file.includes('node_modules'))
      .map((file) => `${room}${file}`),
  );
  for (const file of [...files.toSorted(), 'package-lock.json']) {
    hash.update(`${file}\n`).update(readFileSync(`${HOUSE}${file}`));
  }
  return hash.digest('base64url');
}
