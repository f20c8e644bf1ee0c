import { beforeAll, describe, expect, it } from 'vitest';
import { answersIn, REASON, rulesOf, type Answers } from './answers.ts';
import { statesOf } from './asks.ts';
import { badClosing, badNovember, badOctober } from './bad-end.ts';
import { badAgreement, badBeginning, badCases, badDialogue } from './bad-work.ts';
import { theYear, type TheYear } from './the-year.ts';

let y: TheYear;
let answers: Answers;
beforeAll(async () => {
  y = await theYear();
  answers = answersIn(y.here, y.cycle);
});

// Each step goes on from the one before, through the public door only.
describe('a year that breaks every rule', () => {
  it('is opened twice, with a seat that stands empty', async () => {
    await badBeginning(y, answers);
    expect([...answers.refused.keys(), ...answers.advised]).toEqual(['R06', 'R18']);
  });

  it('has a dialogue that a politician answers for, and that finds nothing', async () => {
    await badDialogue(y, answers);
    expect([...answers.blocked]).toEqual(['R05', 'R04']);
  });

  it('prioritises too much of what nobody asked for, and rewrites what happened', async () => {
    await badCases(y, answers);
    expect([...answers.advised]).toEqual(['R18', 'R14', 'R07', 'R10']);
  });

  it('has a group of nobody, and an agreement about nothing', async () => {
    await badAgreement(y, answers);
    expect([...answers.blocked]).toContain('R09');
  });

  it('has an exchange that nobody comes to, and a visit without the leader', async () => {
    await badOctober(y, answers);
    expect([...answers.refused.keys()]).toContain('R12');
  });

  it('is evaluated by one group, elects a politician and has its report treated before it is sent', async () => {
    await badNovember(y, answers);
    expect([...answers.refused.keys()]).toEqual(['R06', 'R03', 'R20', 'R11', 'R08', 'R12', 'R17', 'R19']);
  });

  it('is closed with a reason for each rule that blocks', async () => {
    await badClosing(y, answers);
    expect(await statesOf(y)).toEqual(['OVERDUE', 'DONE', 'DONE', 'OVERDUE', 'DECLINED', 'OVERDUE', 'OVERDUE']);
  });

  it('has heard every refusal there is, with its rule', async () => {
    const hard = await rulesOf(y.here, 'H');
    // R01 has nothing to refuse: a year that is opened again is the same year. R03 refuses a second dialogue, and R06,
    // which only tells, the choice of what is not optional and the planning of what was declined.
    const expected = [...hard.filter((rule) => rule !== 'R01'), 'R03', 'R06'].toSorted();
    expect([...answers.refused.keys()].toSorted()).toEqual(expected);
    expect(Object.fromEntries([...answers.refused].map(([rule, codes]) => [rule, [...new Set(codes)]]))).toEqual({
      R03: ['ALREADY_EXISTS'],
      R06: ['PHASE_MANDATORY', 'NOT_OPEN'],
      R08: ['ALREADY_EXISTS', 'NOT_OPEN'],
      R11: ['RULE_BROKEN'],
      R12: ['RULE_BROKEN'],
      R17: ['RULE_BROKEN'],
      R19: ['RULE_BROKEN', 'NOT_OPEN'],
      R20: ['CASE_MOVE', 'ALREADY_DONE', 'NOT_OPEN'],
    });
  });

  it('was blocked by every rule that blocks, and each is set aside with its reason', async () => {
    const blocking = await rulesOf(y.here, 'P');
    expect([...answers.blocked].toSorted()).toEqual(blocking);
    const overrides = await answers.overridesOf();
    expect(overrides.map(({ rule }) => rule).toSorted()).toEqual(blocking);
    expect(new Set(overrides.map(({ reason }) => reason))).toEqual(new Set([REASON]));
  });

  it('was given all the advice there is, and none of it was in the way', async () => {
    expect([...answers.advised].toSorted()).toEqual(await rulesOf(y.here, 'W'));
  });

  it('has met all rules but the one that has nothing to refuse', async () => {
    const all = (await Promise.all(['H', 'P', 'W', 'D'].map((strength) => rulesOf(y.here, strength)))).flat();
    const met = new Set([...answers.refused.keys(), ...answers.blocked, ...answers.advised]);
    expect(all.filter((rule) => !met.has(rule))).toEqual(['R01']);
    expect(all).toHaveLength(20);
  });
});
