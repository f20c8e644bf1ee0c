import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What the sum reads of a vitest report in JSON. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

export interface Sum {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The sum over several runs. A run without a report and a file that failed outside its tests count as one failure. */
export function sumOf(reports: readonly (Report | undefined)[]): Sum {
  const statuses = reports.flatMap((report) => (report ? statusesOf(report) : ['failed']));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return { passed, failed, skipped: statuses.length - passed - failed };
}

function statusesOf({ testResults }: Report): readonly string[] {
  // A run that found no test at all promises nothing.
  if (testResults.length === 0) return ['failed'];
  return testResults.flatMap(({ status, assertionResults }) => {
    const statuses = assertionResults.map((result) => result.status);
    return status === 'failed' && !statuses.includes('failed') ? [...statuses, 'failed'] : statuses;
  });
}

/** What failed, a test at a time with the beginning of its message: the end of a long output is what is read of it. */
export function failuresOf(reports: readonly (Report | undefined)[]): readonly string[] {
  return reports.flatMap((report) =>
    (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter((result) => result.status === 'failed');
      if (status === 'failed' && failed.length === 0) return [told(name, 'outside its tests', message)];
      return failed.map((result) => told(name, result.fullName, result.failureMessages.join('\n')));
    }),
  );
}

const TOLD_LINES = 30;

function told(file: string, test: string, message: string): string {
  const lines = message.split('\n').slice(0, TOLD_LINES);
  return `Failed: ${relative(process.cwd(), file)}: ${test}\n${lines.join('\n')}\n`;
}

function read(path: string): Report | undefined {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}

if (import.meta.main) {
  const reports = process.argv.slice(2).map(read);
  for (const failure of failuresOf(reports)) console.log(failure);
  const { passed, failed, skipped } = sumOf(reports);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (failed > 0) process.exitCode = 1;
}
