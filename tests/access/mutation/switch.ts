import type { CodeRule } from './rule.ts';

const here = globalThis as { ruleTaken?: string | undefined };

/** Takes a rule of the code away, until it is given back. */
export function takeRule(name: string) {
  here.ruleTaken = name;
}

export function giveRuleBack() {
  here.ruleTaken = undefined;
}

/** Compiles the rules of the code so that each can be taken away while the tests run: a plugin of Vite's. */
export function withRulesToTake(rules: readonly CodeRule[]) {
  return {
    name: 'rules-to-take',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | undefined {
      const of = rules.filter(({ file }) => id.endsWith(`/${file}`));
      return of.length === 0 ? undefined : of.reduce(withRule, code);
    },
  };
}

function withRule(code: string, { name, file, find, put }: CodeRule): string {
  if (code.split(find).length !== 2) throw new Error(`${file} must have this once, for ${name}: ${find}`);
  return code.replace(find, () => put(`(globalThis.ruleTaken === ${JSON.stringify(name)})`));
}
