import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
interface Tried {
  readonly name: string;
  readonly heardBy?: string;
  readonly seconds: number;
}
interface Asked {
  readonly questions: number;
  readonly cut: number;
  readonly reached: number;
  readonly answered: number;
  readonly heard: number;
  readonly seconds: number;
}
interface Leak {
  readonly kind: string;
  readonly seconds: number;
}

/** What runs left of a kind in a folder: one of the whole, or one of each part. */
export const partsOf = (folder: string, kind: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file === `${kind}.json` || (file.startsWith(`${kind}-`) && file.endsWith('.json')))
        .map((file) => join(folder, file))
    : [];

/** What the files that runs left in a folder tell, as it stands in the table; nothing of what they don't tell. What did not hold is added. */
export function measuredIn(folder: string, failed: string[]) {
  const read = (kind: string): readonly unknown[] =>
    partsOf(folder, kind).map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));

  /** How many of the tests of some files hold. */
  const held =
    (of: string, what = 'tests') =>
    (): string | undefined => {
      const files = (read('tests') as readonly Report[]).flatMap(({ testResults }) =>
        testResults.filter(({ name }) => name.includes(of)),
      );
      const statuses = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
      const good = statuses.filter((status) => status === 'passed').length;
      if (statuses.length === 0) return undefined;
      if (good === statuses.length) return `all (${good} ${what})`;
      failed.push(of);
      return `FAILED: ${good} of ${statuses.length} ${what}`;
    };

  const leaksHeard = (): string | undefined => {
    const leaks = (read('leaks') as readonly (readonly Leak[])[]).flat();
    if (leaks.length === 0) return undefined;
    return `${leaks.length} rules of different kinds, after ${leaks.map((one) => seconds(one.seconds)).join(', ')}`;
  };

  const rulesHeard = (): string | undefined => {
    const tried = (read('rules') as readonly (readonly Tried[])[]).flat();
    if (tried.length === 0) return undefined;
    const missed = tried.filter(({ heardBy }) => heardBy === undefined).length;
    if (missed > 0) failed.push('access:mutation');
    return `${missed} of ${tried.length}, tried in ${seconds(sumOf(tried.map((one) => one.seconds)))}`;
  };

  const leaked = (): string | undefined => {
    const asked = read('asked') as readonly Asked[];
    if (asked.length === 0) return undefined;
    const [answers, cut] = [sumOf(asked.map(({ questions }) => questions)), sumOf(asked.map((one) => one.cut))];
    // Of the fields each part tells by itself: the least of them stands.
    const least = (of: 'reached' | 'answered') => percent(Math.min(...asked.map((one) => one[of])));
    const took = seconds(sumOf(asked.map((one) => one.seconds)));
    const cutOff = cut === 0 ? '' : `, and ${cut.toLocaleString('en')} cut off`;
    return `0 in ${answers.toLocaleString('en')} answers${cutOff}; ${least('reached')} of the fields asked of something, ${least('answered')} with a value; ${took}`;
  };

  return { held, leaksHeard, rulesHeard, leaked };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
const seconds = (from: number) => (from < 90 ? `${Math.ceil(from)} s` : `${Math.ceil(from / 60)} min`);
