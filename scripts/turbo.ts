import { spawnSync } from 'node:child_process';

// Turbo reads these from the environment only, and an inline assignment would not run in every shell.
const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
const { status, error } = spawnSync('turbo', process.argv.slice(2), {
  stdio: 'inherit',
  env: { ...process.env, ...quiet },
  shell: process.platform === 'win32',
});
if (error) throw error;
process.exit(status ?? 1);
