import { writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { theApi } from '../../testkit/api.ts';
import { attemptsIn, type Attempt } from './attempts.ts';
import { CODE_RULES } from './code-rules.ts';
import { databaseRules } from './database-rules.ts';
import { FIELD_RULES } from './field-rules.ts';
import { WALL } from './rule.ts';
import { giveRulesBack, takeRules } from './switch.ts';

// What the tests try is registered here and run below, one attempt after the other.
const TRIED: Readonly<Record<string, () => Promise<unknown>>> = {
  'walls-roles': () => import('../walls-roles.test.ts'),
  walls: () => import('../walls.test.ts'),
  'walls-published': () => import('../walls-published.test.ts'),
  'walls-access': () => import('../walls-access.test.ts'),
  'walls-clients': () => import('../walls-clients.test.ts'),
  'walls-webhooks': () => import('../walls-webhooks.test.ts'),
  'walls-leaving': () => import('../walls-leaving.test.ts'),
  'wall-in-use': () => import('../wall-in-use.test.ts'),
  seen: () => import('../seen.test.ts'),
  'seen-access': () => import('../seen-access.test.ts'),
  'privacy-verbs': () => import('../privacy-verbs.test.ts'),
  storage: () => import('../storage.test.ts'),
  'short-road': () => import('../../api/short-road.test.ts'),
  verbs: () => import('../verbs.test.ts'),
  existence: () => import('../existence.test.ts'),
  unpublished: () => import('../unpublished.test.ts'),
  'viewer-can': () => import('../viewer-can.test.ts'),
  'contact-read': () => import('../contact-read.test.ts'),
  'grant-role': () => import('../grant-role.test.ts'),
  'audit-about': () => import('../audit-about.test.ts'),
  'audit-lists': () => import('../audit-lists.test.ts'),
  'api-key': () => import('../api-key.test.ts'),
  maskinporten: () => import('../maskinporten.test.ts'),
  leave: () => import('../leave.test.ts'),
  'import-members': () => import('../../import/import-members.test.ts'),
  'saved-view': () => import('../../saved-view/saved-view.test.ts'),
  session: () => import('../session.test.ts'),
  'sign-in': () => import('../sign-in.test.ts'),
  claims: () => import('../claims.test.ts'),
  'first-administrator': () => import('../first-administrator.test.ts'),
  'close-demo': () => import('../close-demo.test.ts'),
  cookies: () => import('@naerhjul/api/src/sign-in/cookies.test.ts'),
  leaks: () => import('../leaks.test.ts'),
  'own-calendar': () => import('../../calendar/own-calendar.test.ts'),
  'webhook-who': () => import('../../webhook/who.test.ts'),
  'client-documents': () => import('../client-documents.test.ts'),
  'only-theirs': () => import('../only-theirs.test.ts'),
};
for (const [name, load] of Object.entries(TRIED)) {
  describe.runIf(false)(`${name}.test`, async () => {
    await load();
  });
}

/** The tests of the database's rules: any that are called by what the rule is about, and these whatever they are called. */
const OF_THE_DATABASE = new Set([
  'walls-roles',
  'walls',
  'walls-published',
  'walls-access',
  'walls-clients',
  'walls-leaving',
  'walls-webhooks',
  'saved-view',
  'privacy-verbs',
  'storage',
  'unpublished',
  'audit-lists',
]);
const OF_ANY = new Set(['walls-roles', 'walls-access', 'walls-clients', 'walls-leaving', 'walls-webhooks', 'storage']);

/** Fields that say something only of rows that nobody sees but those who may change them: what hides the row is taken away with it. */
const UNSEEN: Readonly<Record<string, readonly string[]>> = {
  // Drafts of agreements and of the wheel, elections and exchanges that are planned: the others' have nothing that can be done any more.
  'field: schema/agreement.ts 3': ['seen.agreementVersion', WALL],
  'field: schema/election.ts 1': ['seen.electionRound', WALL],
  'field: schema/exchange.ts 2': ['seen.exchange', WALL],
  'field: schema/training.ts 1': ['seen.training'],
  'field: schema/wheel.ts 1': ['seen.wheelVersion', WALL],
};

/** ACCESS_PART=3/20 tries each twentieth rule, from the third: the whole takes long, and the runs of twenty days try all. */
function inPart(_rule: Rule, at: number): boolean {
  const [, part, parts] = /^(\d+)\/(\d+)$/.exec(env['ACCESS_PART'] ?? '1/1') ?? [];
  if (part === undefined || parts === undefined) throw new Error('ACCESS_PART is a part of so many, such as 3/20');
  return at % Number(parts) === Number(part) - 1;
}

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
  readonly early?: boolean | undefined;
}

/** Tests that only read, and so leave nothing in their own way. */
const READING = new Set(['leaks', 'seen', 'seen-access', 'walls-roles', 'walls-published']);

/** Which attempt turns red without the rule, and is green again with it. */
async function hearing({ take, giveBack, attempts, early = false }: Rule): Promise<string | undefined> {
  for (const attempt of attempts) {
    const holdsWithout = async () => {
      await take();
      if (early) await attempt.prepare(true);
      const holds = await attempt.holds();
      await giveBack();
      return holds;
    };
    await attempt.prepare();
    if (await holdsWithout()) continue;
    // Green and green again with it: what is red each second time by itself hears nothing.
    if (!early && (await attempt.holds()) && (READING.has(attempt.file) || (await attempt.holds())))
      return attempt.name;
    // What came about without the rule, without an earlier one, or the last time, may stand in the way: then everything is made anew.
    await attempt.prepare(true);
    const isRed = !(await holdsWithout());
    await attempt.prepare(true);
    if (!(await attempt.holds())) throw new Error(`${attempt.name} is red with every rule in place`);
    if (isRed) return attempt.name;
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
    ...CODE_RULES.map(({ name, tests, first, also = [], early }) => ({
      name,
      early,
      take: async () => takeRules(name, ...also),
      giveBack: async () => giveRulesBack(),
      attempts: firstThose(
        all.filter(({ file }) => tests.includes(file)),
        (attempt) => first?.test(attempt.name) ?? false,
      ),
    })),
    ...FIELD_RULES.map((name) => ({
      name,
      take: async () => takeRules(name, ...(UNSEEN[name] ?? [])),
      giveBack: async () => giveRulesBack(),
      // What asks for every row by its id hears most, and takes longest.
      attempts: firstThose(
        firstThose(
          all.filter(({ file }) => file === 'leaks' || file === 'audit-about' || file === 'only-theirs'),
          (attempt) => / by its id/.test(attempt.name),
        ),
        (attempt) => / those who may not change it|nobody else|name that the caller/.test(attempt.name),
      ),
    })),
    ...(await databaseRules(db)).map(({ name, take, giveBack, about }) => {
      const isAbout = (attempt: Attempt) => about.some((word) => `${attempt.name} `.includes(word));
      const of = all.filter((attempt) => OF_THE_DATABASE.has(attempt.file));
      return {
        name,
        take: () => db.exec(take),
        giveBack: () => db.exec(giveBack),
        attempts: firstThose(
          of.filter((attempt) => isAbout(attempt) || OF_ANY.has(attempt.file)),
          isAbout,
        ),
      };
    }),
  ];
  const only = new RegExp(env['ACCESS_RULES'] ?? '');
  const tried: Tried[] = [];
  for (const rule of rules.filter(({ name }) => only.test(name)).filter(inPart)) {
    const began = performance.now();
    const heardBy = await hearing(rule).catch((error: unknown) => {
      process.stdout.write(`${String(error)}\n`);
      return undefined;
    });
    const seconds = (performance.now() - began) / 1000;
    tried.push({ name: rule.name, heardBy, seconds });
    process.stdout.write(`| ${rule.name} | ${heardBy ?? 'MISSED'} | ${seconds.toFixed(1)} |\n`);
  }
  if (env['ACCESS_TOLD'] !== undefined) writeFileSync(env['ACCESS_TOLD'], JSON.stringify(tried));
  expect(tried.filter(({ heardBy }) => heardBy === undefined).map(({ name }) => name)).toEqual([]);
});
