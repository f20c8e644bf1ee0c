import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Makes what other portals install: Node runs no TypeScript below node_modules.

const ROOM = fileURLToPath(new URL('../', import.meta.url));
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

rmSync(`${ROOM}dist`, { recursive: true, force: true });
execFileSync(process.execPath, [TSC, '-p', 'tsconfig.build.json'], { cwd: ROOM, stdio: 'inherit' });
// In what is run the compiler writes the names anew, in the types it leaves them; compilers before 5.7 find no type by such a name.
for (const name of globSync('dist/**/*.d.ts', { cwd: ROOM })) {
  const types = readFileSync(`${ROOM}${name}`, 'utf8');
  writeFileSync(`${ROOM}${name}`, types.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'"));
}
