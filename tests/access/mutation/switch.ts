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
      const [, field] = /\/(schema\/[\w-]+\.ts)$/.exec(id) ?? [];
      if (of.length === 0 && field === undefined) return undefined;
      const told = of.reduce(withRule, code);
      return field === undefined ? told : withFields(told, field);
    },
  };
}

function withRule(code: string, { name, file, find, put }: CodeRule): string {
  if (code.split(find).length !== 2) throw new Error(`${file} must have this once, for ${name}: ${find}`);
  return code.replace(find, () => put(`(globalThis.rulesTaken?.has(${JSON.stringify(name)}) === true)`));
}

const ASKS = /\bmayChange\(/g;

/** The names of the rules of a file of the schema: one for each time that a field asks whether the caller may change the row. */
export const fieldRulesOf = (code: string, file: string): readonly string[] =>
  Array.from(code.matchAll(ASKS), (_, nth) => `field: ${file} ${nth + 1}`);

/** Each of them is a rule to take by itself: whoever asks may then change it. */
function withFields(code: string, file: string): string {
  let nth = 0;
  return code.replace(ASKS, () => {
    nth += 1;
    const taken = `globalThis.rulesTaken?.has(${JSON.stringify(`field: ${file} ${nth}`)}) === true`;
    return `(${taken} ? async () => true : mayChange)(`;
  });
}
