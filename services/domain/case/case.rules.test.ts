import { describe, expect, it } from 'vitest';
import { canMove, CASE_MOVES, closesCase, type CaseCategory } from './case.rules.ts';

const ALL = Object.keys(CASE_MOVES) as CaseCategory[];

describe('the moves of a case (R20)', () => {
  it.each(ALL.filter(closesCase).filter((from) => from !== 'WITHDRAWN'))('%s is only taken up again', (from) => {
    expect(ALL.filter((to) => canMove(from, to))).toEqual(['UNDER_CONSIDERATION', 'IN_PROGRESS']);
  });

  it('a withdrawn case is only raised anew', () => {
    expect(ALL.filter((to) => canMove('WITHDRAWN', to))).toEqual(['RAISED']);
  });

  it.each(ALL.filter((from) => !closesCase(from)))('%s can be closed in every way, and is not raised again', (from) => {
    expect(ALL.filter((to) => closesCase(to) && canMove(from, to))).toEqual(ALL.filter(closesCase));
    expect(canMove(from, 'RAISED')).toBe(false);
  });

  it.each(ALL)('%s does not move to itself', (category) => {
    expect(canMove(category, category)).toBe(false);
  });

  it('four of the ten close the case (R15)', () => {
    expect(ALL.filter(closesCase)).toEqual(['ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN']);
  });
});
