import type { CodeRule } from './rule.ts';

const here = globalThis as { rulesTaken?: ReadonlySet<string> };

/** Takes rules of the code away, until they are given back. */
export function takeRules(...names: readonly string[]) {
  here.rulesTaken = new Set(names);
}

export function giveRulesBack() {
  delete here.rulesTaken;
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
  return code.replace(find, () => put(`(globalThis.rulesTaken?.has(${JSON.stringify(name)}) === true)`));
}
