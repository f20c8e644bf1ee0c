/** A rule of the code, as it stands there and without it. Both are compiled, and a switch says which one counts. */
export interface CodeRule {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  /** What stands there instead, given the question whether the rule is taken away. */
  readonly put: (taken: string) => string;
  /** The test files that should hear it, and the tests in them that are tried first. */
  readonly tests: readonly string[];
  readonly first?: RegExp | undefined;
  /** Rules that refuse the same by themselves: they are taken away with it, or nobody could hear that it is gone. */
  readonly also?: readonly string[] | undefined;
  /** Whether it counts when a house is set up, and not for each request. */
  readonly early?: boolean | undefined;
}

/** The second wall: what it refuses by itself is tried without it. */
export const WALL = 'the second wall: the role of staff';

/** A rule of the database: what takes it away, and what gives it back. */
export interface DatabaseRule {
  readonly name: string;
  readonly take: string;
  readonly giveBack: string;
  /** What its tests are called by: the table, the concept. */
  readonly about: readonly string[];
}

type Heard = Pick<CodeRule, 'tests' | 'first' | 'also' | 'early'>;
type Place = readonly [name: string, file: string, find: string];

/** A statement that is left out, or replaced by another. */
export const statement = ([name, file, find]: Place, heard: Heard, other = ''): CodeRule => ({
  ...heard,
  name,
  file,
  find,
  put: (taken) => `if (${taken}) { ${other} } else { ${find} }`,
});

/** An expression that is replaced by another. */
export const expression = ([name, file, find]: Place, heard: Heard, other: string): CodeRule => ({
  ...heard,
  name,
  file,
  find,
  put: (taken) => `(${taken} ? (${other}) : (${find}))`,
});

/** A property of an object that is left out, or replaced by another. */
export const property = ([name, file, find]: Place, heard: Heard, other = ''): CodeRule => ({
  ...heard,
  name,
  file,
  find,
  put: (taken) => `...(${taken} ? { ${other} } : { ${find} })${find.endsWith(',') ? ',' : ''}`,
});

/** A part of a text between backticks that is left out. */
export const part = ([name, file, find]: Place, heard: Heard): CodeRule => ({
  ...heard,
  name,
  file,
  find,
  put: (taken) => `\${${taken} ? '' : ${JSON.stringify(find)}}`,
});

/** An object of where-clauses, each of which then lets everything through. */
export const clause = (of: 'seen' | 'seenOfAccess', key: string, file: string, heard: Heard): CodeRule => {
  const find = `export function ${of}(actor: Actor) {`;
  return {
    ...heard,
    name: `${of}.${key}`,
    file,
    find,
    put: (taken) =>
      `export function ${of}(actor: Actor) { const all = ${of}_${key}(actor); return ${taken} ? { ...all, ${key}: {} } : all; }\nfunction ${of}_${key}(actor: Actor) {`,
  };
};
