import { describe, expect, it } from 'vitest';
import { canMove, dialogueAdvice, openDialogueVerbs, openFindingVerbs } from './dialogue.rules.ts';

it.each([
  ['PLANNING', 'CARRIED_OUT', true],
  ['PLANNING', 'COMPLETED', false],
  ['CARRIED_OUT', 'COMPLETED', true],
  ['CARRIED_OUT', 'PLANNING', false],
  ['COMPLETED', 'CARRIED_OUT', true],
  ['COMPLETED', 'PLANNING', false],
] as const)('a dialogue goes from %s to %s: %s', (from, to, can) => {
  expect(canMove(from, to)).toBe(can);
});

it.each([
  ['PLANNING', ['UPDATE', 'ADD_RESPONSIBLE', 'ADD_ACTIVITY', 'CARRY_OUT', 'RECORD_FINDING']],
  ['CARRIED_OUT', ['UPDATE', 'ADD_RESPONSIBLE', 'ADD_ACTIVITY', 'RECORD_FINDING', 'COMPLETE']],
  ['COMPLETED', ['UPDATE', 'REOPEN']],
] as const)('with a dialogue that is %s, this can be done', (status, verbs) => {
  expect(openDialogueVerbs(status, false)).toEqual(verbs);
  expect(openDialogueVerbs(status, true)).toEqual([]);
});

it.each([
  ['PLANNING', false, ['UPDATE', 'REMOVE', 'ASK']],
  ['CARRIED_OUT', true, ['UPDATE', 'ASK']],
  ['COMPLETED', false, ['UPDATE', 'ASK']],
] as const)('with a finding of a dialogue that is %s, in use: %s, this can be done', (status, inUse, verbs) => {
  expect(openFindingVerbs(status, { yearClosed: false, inUse })).toEqual(verbs);
  expect(openFindingVerbs(status, { yearClosed: true, inUse })).toEqual([]);
});

describe('the rules say of a dialogue', () => {
  it.each([
    ['everything that is lacking', 0, [], { R04: ['findings'], R05: ['responsible'] }],
    ['that someone has no resident seat', 1, [true, false], { R05: ['residentSeat'] }],
    ['nothing where all is well', 1, [true], {}],
  ] as const)('%s (R04, R05)', (_, findings, responsible, said) => {
    const advice = dialogueAdvice({ findings, responsible });
    expect(Object.fromEntries(advice.map(({ rule, lacks }) => [rule, lacks]))).toEqual(said);
  });
});
