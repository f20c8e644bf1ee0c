import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { differences, type AssignmentContent, type ItemContent, type VersionContent } from './agreement-diff.rules.ts';

const call = (changes: Partial<AssignmentContent> = {}): AssignmentContent => ({
  id: 'a1',
  task: 'Ringe velforeningen',
  who: 'person:1',
  dueOn: theDay('2026-06-01'),
  ...changes,
});

const item = (caseId: string, rank: number, changes: Partial<ItemContent> = {}): ItemContent => ({
  caseId,
  rank,
  title: `Sak ${caseId}`,
  horizon: 'SHORT',
  wayOfWorking: null,
  wayOfWorkingText: null,
  assignments: [],
  ...changes,
});

const version = (changes: Partial<VersionContent> = {}): VersionContent => ({
  expectations: 'Vi møter forberedt',
  wayOfWorking: 'Vi møtes hver måned',
  items: [item('a', 1), item('b', 2), item('c', 3)],
  ...changes,
});

const told = (from: VersionContent, to: VersionContent) =>
  differences(from, to).map(({ kind, what, caseId, field, before, after }) =>
    [kind, what, caseId, field, before, after].map((part) => part ?? '-').join(' | '),
  );

describe('between two versions of an agreement', () => {
  it.each<[string, VersionContent, VersionContent, string[]]>([
    ['nothing differs', version(), version(), []],
    [
      'a text is written',
      version({ expectations: null }),
      version(),
      ['ADDED | EXPECTATIONS | - | - | - | Vi møter forberedt'],
    ],
    [
      'a text is taken away',
      version(),
      version({ wayOfWorking: null }),
      ['REMOVED | WAY_OF_WORKING | - | - | Vi møtes hver måned | -'],
    ],
    [
      'a text is rewritten',
      version(),
      version({ wayOfWorking: 'På nett' }),
      ['CHANGED | WAY_OF_WORKING | - | - | Vi møtes hver måned | På nett'],
    ],
    [
      'a case is added at the end',
      version(),
      version({ items: [item('a', 1), item('b', 2), item('c', 3), item('d', 4)] }),
      ['ADDED | ITEM | d | - | - | Sak d'],
    ],
    [
      'a case is added first, and the others only make room',
      version(),
      version({ items: [item('d', 1), item('a', 2), item('b', 3), item('c', 4)] }),
      ['ADDED | ITEM | d | - | - | Sak d'],
    ],
    [
      'a case is taken away, and the others only close up',
      version(),
      version({ items: [item('b', 1), item('c', 2)] }),
      ['REMOVED | ITEM | a | - | Sak a | -'],
    ],
    [
      'the last case becomes the first: only that one moved',
      version(),
      version({ items: [item('c', 1), item('a', 2), item('b', 3)] }),
      ['REORDERED | ITEM | c | rank | 3 | 1'],
    ],
    [
      'two change places',
      version({ items: [item('a', 1), item('b', 2)] }),
      version({ items: [item('b', 1), item('a', 2)] }),
      ['REORDERED | ITEM | a | rank | 1 | 2'],
    ],
    [
      'a case is called something else and worked on in another way',
      version({ items: [item('a', 1)] }),
      version({ items: [item('a', 1, { title: 'Ny tittel', horizon: 'LONG', wayOfWorking: 'WORKING_GROUP' })] }),
      [
        'CHANGED | ITEM | a | title | Sak a | Ny tittel',
        'CHANGED | ITEM | a | horizon | SHORT | LONG',
        'CHANGED | ITEM | a | wayOfWorking | - | WORKING_GROUP',
      ],
    ],
    [
      'an assignment is copied and stays the same',
      version({ items: [item('a', 1, { assignments: [call()] })] }),
      version({ items: [item('a', 1, { assignments: [call({ id: 'a2' })] })] }),
      [],
    ],
    [
      'an assignment is given to someone else',
      version({ items: [item('a', 1, { assignments: [call()] })] }),
      version({ items: [item('a', 1, { assignments: [call({ id: 'a2', who: 'person:2' })] })] }),
      ['CHANGED | ASSIGNMENT | a | who | Ringe velforeningen | Ringe velforeningen'],
    ],
    [
      'an assignment gets another day',
      version({ items: [item('a', 1, { assignments: [call()] })] }),
      version({ items: [item('a', 1, { assignments: [call({ id: 'a2', dueOn: theDay('2026-09-01') })] })] }),
      ['CHANGED | ASSIGNMENT | a | dueOn | 2026-06-01 | 2026-09-01'],
    ],
    [
      'an assignment takes the place of another',
      version({ items: [item('a', 1, { assignments: [call()] })] }),
      version({ items: [item('a', 1, { assignments: [call({ id: 'a2', task: 'Skrive brev' })] })] }),
      ['ADDED | ASSIGNMENT | a | - | - | Skrive brev', 'REMOVED | ASSIGNMENT | a | - | Ringe velforeningen | -'],
    ],
    [
      'a second assignment of the same task is told once',
      version({ items: [item('a', 1, { assignments: [call()] })] }),
      version({ items: [item('a', 1, { assignments: [call({ id: 'a2' }), call({ id: 'a3', who: 'person:2' })] })] }),
      ['ADDED | ASSIGNMENT | a | - | - | Ringe velforeningen'],
    ],
  ])('%s', (_, from, to, lines) => {
    expect(told(from, to)).toEqual(lines);
  });

  it('an assignment of a new case is told with it, and one of a case that is gone is not', () => {
    const without = version({ items: [] });
    const withOne = version({ items: [item('a', 1, { assignments: [call()] })] });
    expect(told(without, withOne)).toEqual([
      'ADDED | ITEM | a | - | - | Sak a',
      'ADDED | ASSIGNMENT | a | - | - | Ringe velforeningen',
    ]);
    expect(told(withOne, without)).toEqual(['REMOVED | ITEM | a | - | Sak a | -']);
  });

  it('reading it backwards tells as many differences', () => {
    const one = version({ items: [item('a', 1), item('b', 2), item('c', 3), item('d', 4)] });
    const other = version({ items: [item('d', 1), item('c', 2), item('b', 3), item('e', 4)] });
    expect(differences(one, other)).toHaveLength(differences(other, one).length);
  });
});
