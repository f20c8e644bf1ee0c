import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Settings } from './running.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A process of its own that sends; with a server there may be several. */
export function startWorker(settings: Settings) {
  const env = { ...process.env, NODE_ENV: 'development', LOG_LEVEL: 'error', ...settings };
  const child = spawn(process.execPath, ['services/worker/src/main.ts'], { cwd: ROOT, env, stdio: 'inherit' });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const ended = once(child, 'exit').finally(() => process.off('exit', end));
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
