import { describe, expect, it } from 'vitest';
import { sumOf } from './sum-tests.ts';

const file = (status: string, ...statuses: readonly string[]) => ({
  status,
  assertionResults: statuses.map((one) => ({ status: one })),
});

describe('the sum of several runs', () => {
  it('adds what each run says', () => {
    const first = { testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'passed')] };
    const second = { testResults: [file('passed', 'passed', 'todo', 'pending')] };
    expect(sumOf([first, second])).toEqual({ passed: 4, failed: 1, skipped: 3 });
  });

  it('counts a file that could not even be loaded as a failure', () => {
    expect(sumOf([{ testResults: [file('failed')] }])).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a run that ended without a report, or found no tests, as a failure', () => {
    expect(sumOf([undefined, { testResults: [] }])).toEqual({ passed: 0, failed: 2, skipped: 0 });
  });
});
