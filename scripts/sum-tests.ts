import { existsSync, readFileSync } from 'node:fs';

/** What the sum reads of a vitest report in JSON. */
export interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
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

function read(path: string): Report | undefined {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}

if (import.meta.main) {
  const { passed, failed, skipped } = sumOf(process.argv.slice(2).map(read));
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (failed > 0) process.exitCode = 1;
}
