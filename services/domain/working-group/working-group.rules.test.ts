import { expect, it } from 'vitest';
import { lacksOfGroup, openWorkingGroupVerbs } from './working-group.rules.ts';

it.each([
  [{ cases: 1, residents: 1 }, []],
  [{ cases: 0, residents: 1 }, ['case']],
  [{ cases: 1, residents: 0 }, ['resident']],
  [{ cases: 0, residents: 0 }, ['case', 'resident']],
])('a group with %o lacks %j to be at work (R11)', (group, lacks) => {
  expect(lacksOfGroup(group)).toEqual(lacks);
});

it.each([
  ['FORMING', ['UPDATE', 'ACTIVATE', 'END']],
  ['ACTIVE', ['UPDATE', 'END']],
  ['ENDED', []],
] as const)('what can be done with a group that is %s (R11)', (status, verbs) => {
  expect(openWorkingGroupVerbs(status)).toEqual(verbs);
});
