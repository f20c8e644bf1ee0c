import { TestRunner, type RunnerTask, type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite } from 'vitest';

/** What one test tries. */
export interface Attempt {
  /** Its file and its titles. */
  readonly name: string;
  readonly file: string;
  /** Whether it holds. */
  holds(): Promise<boolean>;
  /** Makes what it rests on, unless that is there; or anew, since what it tried may have come about. */
  prepare(anew?: boolean): Promise<void>;
}

/** Everything that the tests below a suite try. They are not run by vitest but one by one, with and without a rule. */
export function attemptsIn(file: RunnerTestFile): readonly Attempt[] {
  return file.tasks.flatMap((task) => (task.type === 'suite' ? within(task, []) : []));
}

function within(suite: RunnerTestSuite, above: readonly RunnerTestSuite[]): readonly Attempt[] {
  const suites = [...above, suite];
  return suite.tasks.flatMap((task: RunnerTask) =>
    task.type === 'suite' ? within(task, suites) : [attemptOf(task, suites)],
  );
}

const prepared = new Map<RunnerTestSuite, Promise<void>>();

async function prepareSuite(suite: RunnerTestSuite) {
  for (const hook of TestRunner.getSuiteHooks(suite).beforeAll) await hook(suite);
}

function attemptOf(test: RunnerTestCase, suites: readonly RunnerTestSuite[]): Attempt {
  const prepare = async (anew = false) => {
    for (const suite of suites) {
      if (anew) prepared.delete(suite);
      const ready = prepared.get(suite) ?? prepareSuite(suite);
      prepared.set(suite, ready);
      await ready;
    }
  };
  const holds = async () => {
    try {
      for (const suite of suites) {
        for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) await hook(test.context, suite);
      }
      await TestRunner.getTestFn(test)();
      return true;
    } catch {
      return false;
    }
  };
  const titles = [...suites.map(({ name }) => name), test.name];
  return { name: titles.join(' › '), file: (titles[0] ?? '').replace('.test', ''), holds, prepare };
}
