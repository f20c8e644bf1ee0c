import { assert, constantFrom, property, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { wheelDifferences, type PhaseContent } from './wheel-diff.rules.ts';

const texts = (nb: string, nn: string | null = null) => ({ nb, nn, en: null });

const phase = (name: string, position: number, changes: Partial<PhaseContent> = {}): PhaseContent => ({
  id: `${name} ${position} ${JSON.stringify(changes)}`,
  position,
  kind: 'MEETING',
  optional: false,
  windowKind: 'RANGE',
  windowMonths: [position],
  title: texts(name),
  themes: [texts('Opplæring')],
  responsibilities: [{ actor: 'RESIDENTS', duty: 'PLAN', text: texts('Planlegge dialogen') }],
  ...changes,
});

const FIRST = [phase('Møte 1', 1), phase('Dialog', 2, { kind: 'DIALOGUE' }), phase('Møte 2', 3)];

const told = (from: readonly PhaseContent[], to: readonly PhaseContent[]) =>
  wheelDifferences(from, to).map(({ kind, what, field, before, after }) =>
    [kind, what, field, before?.nb, after?.nb].map((part) => part ?? '-').join(' | '),
  );

it.each<[string, PhaseContent[], string[]]>([
  ['nothing differs', FIRST, []],
  [
    'a phase comes and another goes',
    [FIRST[0], FIRST[1], phase('Besøk', 3, { kind: 'MAYOR_VISIT' })] as PhaseContent[],
    ['ADDED | PHASE | - | - | Besøk', 'REMOVED | PHASE | - | Møte 2 | -'],
  ],
  [
    'a phase gets another window, and is up to each committee',
    [phase('Møte 1', 1, { windowMonths: [1, 2], optional: true }), ...FIRST.slice(1)],
    ['CHANGED | PHASE | window | Møte 1 | Møte 1', 'CHANGED | PHASE | optional | Møte 1 | Møte 1'],
  ],
  [
    'a phase is renamed where it stands',
    [phase('Oppstart', 1), ...FIRST.slice(1)],
    ['CHANGED | PHASE | title | Møte 1 | Oppstart'],
  ],
  [
    'a translation comes',
    [phase('Møte 1', 1, { title: texts('Møte 1', 'Møte ein') }), ...FIRST.slice(1)],
    ['CHANGED | PHASE | title | Møte 1 | Møte 1'],
  ],
  [
    'a phase becomes something else',
    [phase('Møte 1', 1, { kind: 'OTHER' }), ...FIRST.slice(1)],
    ['CHANGED | PHASE | kind | Møte 1 | Møte 1'],
  ],
  [
    'a phase is moved',
    [
      phase('Møte 2', 1, { windowMonths: [3] }),
      phase('Møte 1', 2, { windowMonths: [1] }),
      phase('Dialog', 3, { kind: 'DIALOGUE', windowMonths: [2] }),
    ],
    ['REORDERED | PHASE | - | Møte 2 | Møte 2'],
  ],
  [
    'a theme goes, and a task says something else',
    [
      phase('Møte 1', 1, {
        themes: [],
        responsibilities: [{ actor: 'RESIDENTS', duty: 'PLAN', text: texts('Planlegge året') }],
      }),
      ...FIRST.slice(1),
    ],
    ['REMOVED | THEME | - | Opplæring | -', 'CHANGED | RESPONSIBILITY | - | Planlegge dialogen | Planlegge året'],
  ],
])('%s', (_, to, expected) => {
  expect(told(FIRST, to).toSorted()).toEqual(expected.toSorted());
});

/** Each phase has months of its own, so that none can be taken for another that was renamed. */
const wheel = (of: readonly string[]) =>
  of.map((name, at) => phase(name, at + 1, { windowMonths: ['ABCDEF'.indexOf(name) + 1] }));

it('tells each phase that is in one of the versions alone, whatever they are made of', () => {
  const names = uniqueArray(constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { maxLength: 6 });
  assert(
    property(names, names, (before, after) => {
      const found = wheelDifferences(wheel(before), wheel(after)).filter(({ what }) => what === 'PHASE');
      const of = (kind: string) =>
        found.flatMap((one) => (one.kind === kind ? [(one.after ?? one.before)?.nb ?? ''] : [])).toSorted();
      expect(of('ADDED')).toEqual(after.filter((name) => !before.includes(name)).toSorted());
      expect(of('REMOVED')).toEqual(before.filter((name) => !after.includes(name)).toSorted());
      expect(of('CHANGED')).toEqual([]);
    }),
  );
});
