import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The command line tool insists on a schema engine it would have to download; generating runs none,
// so any executable satisfies it and the network stays untouched.
const offline = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
};
const cli = fileURLToPath(import.meta.resolve('prisma/build/index.js'));
const room = fileURLToPath(new URL('..', import.meta.url));

const { status, error, stdout, stderr } = spawnSync(
  process.execPath,
  [cli, 'generate', '--schema', 'models', '--no-hints'],
  { cwd: room, encoding: 'utf8', env: { ...process.env, ...offline } },
);
if (error) throw error;
if (status !== 0) process.stderr.write(stdout + stderr);
process.exitCode = status ?? 1;
