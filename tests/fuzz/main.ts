import { randomInt } from 'node:crypto';
import { env, stdout } from 'node:process';
import { newDatabase, newFolder } from '../faults/place.ts';
import { start, type Running } from '../faults/running.ts';
import { fuzz, type Fuzzed } from './fuzz.ts';
import { knownOf } from './pool.ts';

// Very many inputs to a real process, with a table in the end: docs/operations/stays-up.md tells what can be set.
const RUNS = Number(env['FUZZ_INPUTS'] ?? 50_000);
const SEED = Number(env['FUZZ_SEED'] ?? randomInt(2 ** 30));
const ONLY = env['FUZZ_ONLY'] === undefined ? undefined : Number(env['FUZZ_ONLY']);
const METRICS_PORT = env['FUZZ_METRICS_PORT'] ?? '9478';
const PROGRESS = 5000;

const say = (text: string) => stdout.write(`${text}\n`);
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

/** What the process says that it has in use. */
async function memory() {
  const text = await (await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`)).text();
  const at = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  return `heap ${megabytes(at('nodejs_heap_size_used_bytes'))}, resident ${megabytes(at('process_resident_memory_bytes'))}`;
}

function tell({ kinds, faults }: Fuzzed) {
  let sum = 0;
  say('| kind | inputs | answers by status | told to try again | slowest |\n|---|---|---|---|---|');
  for (const [kind, { inputs, statuses, again, slowest }] of kinds) {
    sum += inputs;
    const told = [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
    say(`| ${kind} | ${inputs} | ${told.join(', ')} | ${again} | ${Math.round(slowest)} ms |`);
  }
  say(`inputs: ${sum}, faults: ${faults.length}`);
  for (const { nth, kind, what, knock, text } of faults.slice(0, 100)) {
    say(`\n#${nth} ${kind}: ${what}\n  ${knock.slice(0, 3000)}\n  ${text}`);
  }
}

async function run(running: Running) {
  const known = await knownOf(running.url, running.token);
  const before = await memory();
  const began = performance.now();
  const progress = (done: number) => {
    if (done % PROGRESS === 0) say(`… ${done}`);
  };
  const { url: origin, token } = running;
  const fuzzed = await fuzz({ origin, token, known, seed: SEED, runs: RUNS, only: ONLY, progress });
  tell(fuzzed);
  say(
    `seed: ${SEED}, ${Math.round((performance.now() - began) / 1000)} s; before: ${before}; after: ${await memory()}`,
  );
  await running.ask('{ municipality(number: "3301") { name } }');
  return fuzzed.faults.length;
}

const server = env['DATABASE_URL'];
const place = server === undefined ? newFolder() : await newDatabase(server);
const running = await start({ ...place.settings, METRICS_PORT });
try {
  say(`seed: ${SEED}`);
  if ((await run(running)) > 0) process.exitCode = 1;
} finally {
  await running.kill();
  await place.drop();
}
