import { expect } from 'vitest';
import type { Verb } from '../testkit/verbs.ts';
import type { World } from '../testkit/world.ts';
import type { Advised } from './asks.ts';

type Values = Readonly<Record<string, unknown>>;

export const REASON = 'Utvalget fikk det ikke til i år';

/** Collects what the rules answer on the way through a year: refusals, blocks that give way to a reason, and advice. */
export function answersIn(here: World, cycle: { readonly id: string }) {
  const refused = new Map<string, string[]>();
  const blocked = new Set<string>();
  const advised = new Set<string>();

  const overridesOf = async () => {
    const { node } = await here.told<{ node: { overrides: readonly { rule: string; reason: string }[] } }>(
      'query($id: ID!) { node(id: $id) { ... on Cycle { overrides { rule reason } } } }',
      { id: cycle.id },
    );
    return node.overrides;
  };

  return {
    refused,
    blocked,
    advised,
    overridesOf,

    /** A rule that is refused with its id, whatever is given as a reason; nothing is done. */
    refuses: async (rule: string, verb: Verb, input: Values) => {
      const { code, rule: named } = await here.refusalOf(verb, input);
      expect({ verb, code, rule: named }).toEqual({ verb, code: expect.any(String), rule });
      refused.set(rule, [...(refused.get(rule) ?? []), String(code)]);
    },

    /** A rule that blocks until a reason is given, which is then recorded in the year. */
    blocks: async (rule: string, verb: Verb, input: Values, lacks: readonly string[]) => {
      const no = await here.refusalOf(verb, input);
      expect({ verb, ...no }).toMatchObject({ verb, code: 'RULE_BROKEN', rule, strength: 'P', lacks });
      const done = (await here.carryOut(verb, { ...input, overrideReason: REASON })) as { readonly id: string };
      expect(await overridesOf()).toContainEqual({ rule, reason: REASON });
      blocked.add(rule);
      return done.id;
    },

    /** A rule that advises only: it is shown. What is done next shows that it never blocks. */
    advises: (rule: string, shown: readonly Advised[], lacks: readonly string[]) => {
      expect(shown.find((one) => one.rule === rule)).toMatchObject({ rule, lacks });
      advised.add(rule);
    },
  };
}

export type Answers = ReturnType<typeof answersIn>;

/** The rules with this strength, as the API tells them. */
export async function rulesOf({ told }: World, strength: string): Promise<readonly string[]> {
  const { rules } = await told<{ rules: readonly { id: string }[] }>(
    'query($s: [RuleStrength!]) { rules(strengths: $s) { id } }',
    { s: [strength] },
    { as: 'public' },
  );
  return rules.map(({ id }) => id);
}
