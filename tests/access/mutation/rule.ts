/** A rule, and how it is taken away: one text for another in one file, or more text at its end. */
export interface Rule {
  readonly name: string;
  readonly file: string;
  readonly find?: string;
  readonly put: string;
  /** The tests that must turn red. */
  readonly tests: string;
}

/** A rule of the code, as it stands there and without it. */
export function inCode(
  name: string,
  file: string,
  find: string,
  put: string,
  tests = 'tests/access/verbs.test.ts',
): Rule {
  return { name, file, find, put, tests };
}
