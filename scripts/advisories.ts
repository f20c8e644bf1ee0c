import { spawnSync } from 'node:child_process';

interface Report {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
}

// What runs counts. A registry that keeps no advisories is told of, and stops nothing: it is the registry that lacks them.
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const { metadata } = JSON.parse(stdout || '{}') as Report;
if (metadata === undefined) {
  console.log('This registry tells of no advisories. Ask one that does: npm_config_registry=… npm run advisories');
} else {
  const { high = 0, critical = 0, moderate = 0, low = 0 } = metadata.vulnerabilities;
  console.log(`Known advisories: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low.`);
  if (critical + high > 0) process.exitCode = 1;
}
