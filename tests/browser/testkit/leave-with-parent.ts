import { rmSync } from 'node:fs';
import { dirname } from 'node:path';

// Preloaded into the server. The worker that started it may be killed before it can clean up; what is left of it
// then is the end of our standard input.
process.stdin.once('end', () => process.kill(process.pid, 'SIGTERM')).resume();

const dataDir = process.env['DATA_DIR'];
process.once('exit', () => {
  // The folder above was made for it alone, and holds the lock too.
  if (dataDir !== undefined) rmSync(dirname(dataDir), { recursive: true, force: true });
});
