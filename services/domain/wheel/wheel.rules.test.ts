import { describe, expect, it } from 'vitest';
import { canMove, publishErrors, type DraftPhase } from './wheel.rules.ts';

const aPhase = (changes: Partial<DraftPhase> = {}): DraftPhase => ({
  position: 1,
  titleNb: 'Nærutvalgsmøte 1',
  windowKind: 'RANGE',
  windowMonths: [1],
  themes: [{ position: 1, textNb: 'Opplæring' }],
  ...changes,
});

describe('a version of the wheel', () => {
  it.each([
    ['DRAFT', 'PUBLISHED', true],
    ['DRAFT', 'DRAFT', false],
    ['PUBLISHED', 'DRAFT', false],
    ['PUBLISHED', 'PUBLISHED', false],
  ] as const)('moves from %s to %s: %s', (from, to, can) => {
    expect(canMove(from, to)).toBe(can);
  });

  it('is ready to publish when every phase has its place, title, window and texts', () => {
    const phases = [aPhase(), aPhase({ position: 2, themes: [], windowKind: 'ONE_OF', windowMonths: [8, 9] })];
    expect(publishErrors({ phases })).toEqual([]);
  });

  it.each([
    ['has no phases', [], [{ problem: 'NO_PHASES' }]],
    ['starts at 2', [aPhase({ position: 2 })], [{ problem: 'POSITIONS', positions: [2] }]],
    ['has a hole', [aPhase(), aPhase({ position: 3 })], [{ problem: 'POSITIONS', positions: [1, 3] }]],
    ['has a position twice', [aPhase(), aPhase()], [{ problem: 'POSITIONS', positions: [1, 1] }]],
    ['is out of order', [aPhase({ position: 2 }), aPhase()], [{ problem: 'POSITIONS', positions: [2, 1] }]],
    ['lacks a title in bokmål', [aPhase({ titleNb: ' ' })], [{ problem: 'TITLE_MISSING', position: 1 }]],
    [
      'has a window that is none',
      [aPhase({ windowMonths: [2, 4] })],
      [{ problem: 'WINDOW', position: 1, window: ['NOT_CONSECUTIVE'] }],
    ],
    [
      'has a theme without its text in bokmål',
      [
        aPhase({
          themes: [
            { position: 1, textNb: 'Opplæring' },
            { position: 2, textNb: '' },
          ],
        }),
      ],
      [{ problem: 'THEME_TEXT_MISSING', position: 1, theme: 2 }],
    ],
    [
      'has several problems',
      [aPhase({ titleNb: '' }), aPhase({ position: 2, windowMonths: [] })],
      [
        { problem: 'TITLE_MISSING', position: 1 },
        { problem: 'WINDOW', position: 2, window: ['EMPTY'] },
      ],
    ],
  ])('cannot be published when it %s', (_, phases, errors) => {
    expect(publishErrors({ phases })).toEqual(errors);
  });
});
