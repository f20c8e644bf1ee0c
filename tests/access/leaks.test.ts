import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { beforeAll, expect, it } from 'vitest';
import { FILTERS, lookForHidden, textFilters } from './hidden-words.ts';
import { listeners } from './leaks.ts';
import { toldTooMuch } from './may-not-change.ts';

/** How many questions are drawn, each for four callers; `npm run access:leaks` asks very many more. */
const RUNS = Number(env['ACCESS_QUESTIONS'] ?? 50);
const IS_LONG = RUNS >= 1000;
/** The long form draws others each time, unless it is told which. */
const SEED = Number(env['ACCESS_SEED'] ?? randomInt(2 ** 31));
const percent = (part: number) => `${(part * 100).toFixed(1)} %`;

let here: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  here = await listeners();
}, 120_000);

it('tells nobody what is not theirs by any field that there is, and nearly each has something to tell', async () => {
  await here.askForAll();
  const { reached, answered, unanswered } = here.told();
  // A field that is empty in every row that was planted would keep anything.
  process.stdout.write(
    `fields asked of something: ${percent(reached)}\nfields with a value: ${percent(answered)}\nwithout: ${unanswered.join(' ')}\n`,
  );
  expect(reached).toBeGreaterThanOrEqual(0.99);
  expect(answered).toBeGreaterThanOrEqual(0.95);
}, 300_000);

it('tells nobody what is not theirs to hear, whatever is asked', { timeout: 14_400_000 }, async () => {
  expect(here.canaries.size).toBeGreaterThan(300);
  const began = performance.now();
  // The short form draws the same questions each time, so that it fails for what is asked and not for the luck of a day.
  await here.listen(RUNS, IS_LONG ? { alone: true, seed: SEED } : { seed: 20261125 });
  const { questions, cut, reached, answered, unanswered, heard } = here.told();
  // What was cut off told nothing, and would prove nothing either.
  expect(cut).toBeLessThan(Math.max(questions / 100, 1));
  // Those who may hear did, or silence would prove nothing.
  expect(heard).toBeGreaterThan(IS_LONG ? 300 : 30);
  if (!IS_LONG) return;
  const seconds = (performance.now() - began) / 1000;
  if (env['ACCESS_ASKED_TOLD'] !== undefined) {
    writeFileSync(
      env['ACCESS_ASKED_TOLD'],
      JSON.stringify({ questions, cut, reached, answered, unanswered, heard, seconds }),
    );
  }
  process.stdout.write(`answers: ${questions}, cut off: ${cut}, seed: ${SEED}\nleaks: 0\n`);
});

it('tells nobody what is not theirs of any row that is asked for by its id', { timeout: 300_000 }, async () => {
  await here.askForEach();
  expect(here.told().heard).toBeGreaterThan(300);
});

it('tells nobody why, by whom or how something was changed that is not theirs', { timeout: 300_000 }, async () => {
  await here.askForLog();
  expect(here.told().heard).toBeGreaterThan(300);
});

it('finds nothing by a hidden word, as by one that stands nowhere', { timeout: 300_000 }, async () => {
  expect(textFilters().toSorted()).toEqual(FILTERS.map(([, by]) => by).toSorted());
  expect(await lookForHidden(here)).toBeGreaterThan(1000);
});

it(
  'tells what can be done, and what is private, to none of those who may not change it',
  { timeout: 300_000 },
  async () => {
    expect(await toldTooMuch(here)).toEqual([]);
  },
);
