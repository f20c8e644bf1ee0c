import { describe, expect, it } from 'vitest';
import { failuresOf, sumOf } from './sum-tests.ts';

const file = (status: string, ...statuses: readonly string[]) => ({
  name: 'tests/some.test.ts',
  status,
  message: status === 'failed' ? 'Cannot find module' : '',
  assertionResults: statuses.map((one) => ({
    status: one,
    fullName: 'keeps a promise',
    failureMessages: one === 'failed' ? ['expected 1 to be 2'] : [],
  })),
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

describe('what failed in several runs', () => {
  it('is told with its file, its test and its message, and what passed is not', () => {
    const report = { testResults: [file('passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(failuresOf([undefined, report])).toEqual([
      'Failed: tests/some.test.ts: keeps a promise\nexpected 1 to be 2\n',
    ]);
  });

  it('names a file that could not even be loaded', () => {
    expect(failuresOf([{ testResults: [file('failed')] }])).toEqual([
      'Failed: tests/some.test.ts: outside its tests\nCannot find module\n',
    ]);
  });
});
