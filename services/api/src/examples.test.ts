import { describe, expect, it } from 'vitest';
import { exampleTabs } from './examples.ts';

describe('the tabs of GraphiQL', () => {
  const [, ...examples] = exampleTabs();

  it('each begin with the user group that they are for, portals first', () => {
    const groups = examples.map(({ query }) => /^# (\w+): \S/.exec(query)?.[1]);
    expect([...new Set(groups)]).toEqual(['Portal', 'Analytiker', 'Koordinator']);
    expect(groups.toSorted((a, b) => order(a) - order(b))).toEqual(groups);
  });

  it('tell what is to be filled in, where something is', () => {
    for (const { query, variables = '' } of examples) {
      expect(/in\s+(?:# )?place\s+(?:# )?of\s+(?:# )?each/.test(query)).toBe(/"<[^>]+>"/.test(variables));
    }
  });

  it('tell what they are for in lines that a narrow editor shows whole', () => {
    const comments = examples.flatMap(({ query }) => query.split('\n').filter((line) => line.startsWith('#')));
    expect(comments.length).toBeGreaterThan(examples.length);
    expect(comments.filter((line) => line.length > 60)).toEqual([]);
  });
});

function order(group: string | undefined): number {
  return ['Portal', 'Analytiker', 'Koordinator'].indexOf(group ?? '');
}
