import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/**
 * Takes each rule away, one at a time, in a copy of the repository, and tells whether the tests turn red.
 * `npm run access:mutation` tries all of them, `npm run access:mutation -- ^seen` those whose names
 * match, and a second argument of 10 every tenth of them.
 */
const [pattern = '', every = '1'] = process.argv.slice(2);
const only = new RegExp(pattern);
const from = fileURLToPath(new URL('../../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'access-mutation-'));
// The packages are linked rather than copied: they are many, and none of them changes.
execFileSync(
  'sh',
  ['-c', 'tar -c --exclude=./node_modules --exclude=./.git . | tar -x -C "$0" && cp -al node_modules "$0"', copy],
  { cwd: from },
);

const chosen = RULES.filter(({ name }) => only.test(name)).filter((_, at) => at % Number(every) === 0);
const missed: string[] = [];

function redWithout({ file, find, put, tests }: Rule): boolean {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  if (find !== undefined && !whole.includes(find)) throw new Error(`${file} has no ${find}`);
  replace(path, find === undefined ? `${whole}\n${put}\n` : whole.replace(find, () => put));
  const { status } = spawnSync('vitest', ['run', '--project', 'promises', '--bail', '1', tests], { cwd: copy });
  replace(path, whole);
  return status !== 0;
}

function replace(path: string, text: string) {
  rmSync(path);
  writeFileSync(path, text);
}

try {
  for (const tests of new Set(chosen.map((rule) => rule.tests))) {
    const { status } = spawnSync('vitest', ['run', '--project', 'promises', tests], { cwd: copy });
    if (status !== 0) throw new Error(`${tests} is red with every rule in place`);
  }
  for (const rule of chosen) {
    const isRed = redWithout(rule);
    if (!isRed) missed.push(rule.name);
    process.stdout.write(`| ${rule.name} | ${isRed ? 'detected' : 'MISSED'} |\n`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(`${chosen.length - missed.length} of ${chosen.length} removed rules were detected\n`);
process.exitCode = missed.length === 0 ? 0 : 1;
