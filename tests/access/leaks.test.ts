import { beforeAll, expect, it } from 'vitest';
import { listeners } from './leaks.ts';

/** How many questions are drawn, each for everyone; `npm run access:leaks` asks very many more. */
const RUNS = Number(process.env['ACCESS_QUESTIONS'] ?? 40);
const IS_LONG = RUNS >= 1000;
/** The short form draws the same questions each time, so that it fails for what is asked and not for the luck of a day. */
const DRAWN = IS_LONG ? undefined : 20261125;

let here: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  here = await listeners();
}, 120_000);

it('tells nobody what is not theirs to hear, whatever is asked', { timeout: 14_400_000 }, async () => {
  expect(here.canaries.size).toBeGreaterThan(300);
  await here.listen(RUNS, DRAWN);
  const { questions, reached, unreached, heard } = here.told();
  // Those who may hear did, or silence would prove nothing.
  expect(heard).toBeGreaterThan(IS_LONG ? 300 : 30);
  if (!IS_LONG) return;
  const told = [`questions: ${questions}`, 'leaks: 0', `fields reached: ${(reached * 100).toFixed(1)} %`];
  process.stdout.write(`${told.join('\n')}\nnot reached: ${unreached.join(' ')}\n`);
  expect(reached).toBeGreaterThanOrEqual(0.95);
});

// How long that takes on a machine with nothing else to do stands in docs/security.md: less than a minute.
it('hears of a leak that is planted, within 400 questions', { timeout: 300_000 }, async () => {
  // A draft of the other municipality ends up where everyone reads it.
  const draft = [...here.canaries.values()].find(
    ({ entity, municipalityId, published }) => entity === 'Case' && municipalityId === here.theirs.id && !published,
  );
  const committee = here.ours.first.id;
  const leak = (slug: string) => here.w.db.query('UPDATE committee SET slug = $1 WHERE id = $2', [slug, committee]);
  await leak(draft?.token ?? '');
  const heard = await here.listen(400).then(
    () => undefined,
    (error: unknown) => String((error as Error).cause),
  );
  await leak(committee);
  expect(heard).toContain('hears Case.');
});
