import { writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { theApi } from '../../testkit/api.ts';
import { attemptsIn, type Attempt } from './attempts.ts';
import { CODE_RULES } from './code-rules.ts';
import { databaseRules } from './database-rules.ts';
import { giveRuleBack, takeRule } from './switch.ts';

// What the tests try is registered here and run below, one attempt after the other.
describe.skip('walls-roles', () => import('../walls-roles.test.ts'));
describe.skip('walls', () => import('../walls.test.ts'));
describe.skip('walls-access', () => import('../walls-access.test.ts'));
describe.skip('walls-clients', () => import('../walls-clients.test.ts'));
describe.skip('wall-in-use', () => import('../wall-in-use.test.ts'));
describe.skip('seen', () => import('../seen.test.ts'));
describe.skip('privacy-verbs', () => import('../privacy-verbs.test.ts'));
describe.skip('storage', () => import('../storage.test.ts'));
describe.skip('verbs', () => import('../verbs.test.ts'));
describe.skip('viewer-can', () => import('../viewer-can.test.ts'));
describe.skip('contact-read', () => import('../contact-read.test.ts'));
describe.skip('grant-role', () => import('../grant-role.test.ts'));
describe.skip('audit-lists', () => import('../audit-lists.test.ts'));
describe.skip('api-key', () => import('../api-key.test.ts'));
describe.skip('maskinporten', () => import('../maskinporten.test.ts'));
describe.skip('session', () => import('../session.test.ts'));
describe.skip('sign-in', () => import('../sign-in.test.ts'));
describe.skip('claims', () => import('../claims.test.ts'));
describe.skip('first-administrator', () => import('../first-administrator.test.ts'));
describe.skip('cookies', () => import('@naerhjul/api/src/sign-in/cookies.test.ts'));
describe.skip('immutable', () => import('../../change/immutable.test.ts'));

/** The tests that any rule of the database may turn red. */
const OF_THE_DATABASE = ['walls-roles', 'walls', 'walls-access', 'walls-clients', 'privacy-verbs', 'storage', 'audit-lists', 'immutable'];

interface Tried {
  readonly name: string;
  /** The test that turned red; none where the rule was not missed by anyone. */
  readonly heardBy: string | undefined;
  readonly seconds: number;
}

interface Rule {
  readonly name: string;
  readonly take: () => Promise<unknown>;
  readonly giveBack: () => Promise<unknown>;
  readonly attempts: readonly Attempt[];
}

/** Which attempt turns red without the rule, and is green again with it. */
async function hearing({ take, giveBack, attempts }: Rule): Promise<string | undefined> {
  for (const attempt of attempts) {
    await attempt.prepare();
    // What an earlier rule let come about may stand in the way: then it is made anew, once.
    for (const anew of [false, true]) {
      if (anew) await attempt.prepare(true);
      await take();
      const holds = await attempt.holds().finally(giveBack);
      if (holds) break;
      if (await attempt.holds()) return attempt.name;
    }
  }
  return undefined;
}

const firstThose = (attempts: readonly Attempt[], are: (attempt: Attempt) => boolean) => [
  ...attempts.filter(are),
  ...attempts.filter((attempt) => !are(attempt)),
];

it('takes each rule away in turn, and every removal is heard', { timeout: 14_400_000 }, async ({ task }) => {
  const { db } = await theApi();
  const all = attemptsIn(task.file);
  const rules: Rule[] = [
    ...CODE_RULES.map(({ name, tests, first }) => ({
      name,
      take: async () => takeRule(name),
      giveBack: async () => giveRuleBack(),
      attempts: firstThose(
        all.filter(({ file }) => tests.includes(file)),
        (attempt) => first?.test(attempt.name) ?? false,
      ),
    })),
    ...(await databaseRules(db)).map(({ name, take, giveBack, about }) => ({
      name,
      take: () => db.exec(take),
      giveBack: () => db.exec(giveBack),
      attempts: firstThose(
        all.filter(({ file }) => OF_THE_DATABASE.includes(file)),
        (attempt) => about.some((word) => `${attempt.name} `.includes(word)),
      ),
    })),
  ];
  const only = new RegExp(env['ACCESS_RULES'] ?? '');
  const tried: Tried[] = [];
  for (const rule of rules.filter(({ name }) => only.test(name))) {
    const began = performance.now();
    const heardBy = await hearing(rule);
    const seconds = (performance.now() - began) / 1000;
    tried.push({ name: rule.name, heardBy, seconds });
    process.stdout.write(`| ${rule.name} | ${heardBy ?? 'MISSED'} | ${seconds.toFixed(1)} |\n`);
  }
  if (env['ACCESS_TOLD'] !== undefined) writeFileSync(env['ACCESS_TOLD'], JSON.stringify(tried));
  expect(tried.filter(({ heardBy }) => heardBy === undefined).map(({ name }) => name)).toEqual([]);
});
