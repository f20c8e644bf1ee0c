import { describe, expect, it } from 'vitest';
import { MOVES, missingOf, openAgreementVerbs, openVersionVerbs } from './agreement.rules.ts';

const WHOLE = {
  expectations: 'Vi møter forberedt',
  wayOfWorking: 'Vi møtes hver måned',
  items: [
    { caseNumber: '2026-001', assignments: 2, category: 'PRIORITISED' as const },
    { caseNumber: '2026-014', assignments: 1, category: 'PRIORITISED' as const },
  ],
};

describe('what a version lacks before it can be adopted (R09)', () => {
  it.each([
    ['nothing', WHOLE, []],
    ['its expectations', { ...WHOLE, expectations: null }, ['expectations']],
    ['its way of working', { ...WHOLE, wayOfWorking: null }, ['wayOfWorking']],
    ['cases', { ...WHOLE, items: [] }, ['items']],
    [
      'somebody to work on a case',
      {
        ...WHOLE,
        items: [...WHOLE.items, { caseNumber: '2026-020', assignments: 0, category: 'PRIORITISED' as const }],
      },
      ['assignments:2026-020'],
    ],
    [
      'nothing that was achieved, but what was given up',
      {
        ...WHOLE,
        items: (['ACHIEVED', 'WITHDRAWN', 'FORWARDED', 'CLOSED_WITHOUT_RESULT'] as const).map((category, nth) => ({
          caseNumber: `2026-00${nth}`,
          assignments: 1,
          category,
        })),
      },
      ['givenUp:2026-001', 'givenUp:2026-002', 'givenUp:2026-003'],
    ],
    [
      'all of it, in order',
      {
        expectations: null,
        wayOfWorking: null,
        items: [{ caseNumber: '2026-001', assignments: 0, category: 'PRIORITISED' as const }],
      },
      ['expectations', 'wayOfWorking', 'assignments:2026-001'],
    ],
  ])('is %s', (_, content, missing) => {
    expect(missingOf(content)).toEqual(missing);
  });
});

describe('what is open', () => {
  it.each([
    ['DRAFT', false, ['UPDATE', 'REFRESH', 'ADOPT', 'DISCARD']],
    ['DRAFT', true, []],
    ['ADOPTED', false, []],
    ['SUPERSEDED', false, []],
  ] as const)('for a version that is %s (year closed: %s)', (status, closed, verbs) => {
    expect(openVersionVerbs(status, closed)).toEqual(verbs);
  });

  it.each([
    ['no version', [], false, []],
    ['a draft', ['DRAFT'], false, []],
    ['an adopted version', ['ADOPTED'], false, ['AMEND']],
    ['an adopted one and a draft', ['ADOPTED', 'DRAFT'], false, []],
    ['an adopted one after another', ['SUPERSEDED', 'ADOPTED'], false, ['AMEND']],
    ['an adopted one in a closed year', ['ADOPTED'], true, []],
  ] as const)('for an agreement with %s', (_, statuses, closed, verbs) => {
    expect(
      openAgreementVerbs(
        statuses.map((status) => ({ status })),
        closed,
      ),
    ).toEqual(verbs);
  });

  it('an adopted version never goes back to draft (R08)', () => {
    expect(MOVES.ADOPTED).not.toContain('DRAFT');
    expect(MOVES.SUPERSEDED).toEqual([]);
  });
});
