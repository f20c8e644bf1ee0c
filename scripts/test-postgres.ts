import { spawnSync } from 'node:child_process';

if (process.env['DATABASE_URL'] === undefined) {
  console.error('Say which server: DATABASE_URL=postgresql://user:password@host:5432/database npm run test:postgres.');
  console.error('The user must be allowed to create databases; each run makes its own and drops them.');
  process.exit(1);
}

const { status, error } = spawnSync('vitest', ['run', '--project', 'promises', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (error) throw error;
process.exit(status ?? 1);
