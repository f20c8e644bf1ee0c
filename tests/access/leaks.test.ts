import { writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { beforeAll, expect, it } from 'vitest';
import { listeners } from './leaks.ts';

/** How many questions are drawn, each for everyone; `npm run access:leaks` asks very many more. */
const RUNS = Number(env['ACCESS_QUESTIONS'] ?? 40);
const IS_LONG = RUNS >= 1000;

let here: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  here = await listeners();
}, 120_000);

it('tells nobody what is not theirs to hear, whatever is asked', { timeout: 14_400_000 }, async () => {
  expect(here.canaries.size).toBeGreaterThan(300);
  const began = performance.now();
  // The short form draws the same questions each time, so that it fails for what is asked and not for the luck of a day.
  await here.listen(RUNS, IS_LONG ? { alone: true } : { seed: 20261125 });
  const { questions, reached, unreached, heard } = here.told();
  // Those who may hear did, or silence would prove nothing.
  expect(heard).toBeGreaterThan(IS_LONG ? 300 : 30);
  if (!IS_LONG) return;
  const seconds = (performance.now() - began) / 1000;
  if (env['ACCESS_ASKED_TOLD'] !== undefined) {
    writeFileSync(env['ACCESS_ASKED_TOLD'], JSON.stringify({ questions, reached, unreached, heard, seconds }));
  }
  const told = [`questions: ${questions}`, 'leaks: 0', `fields reached: ${(reached * 100).toFixed(1)} %`];
  process.stdout.write(`${told.join('\n')}\nnot reached: ${unreached.join(' ')}\n`);
  expect(reached).toBeGreaterThanOrEqual(0.95);
});

it('tells nobody what is not theirs of any row that is asked for by its id', { timeout: 300_000 }, async () => {
  await here.askForEach();
  expect(here.told().heard).toBeGreaterThan(300);
});
