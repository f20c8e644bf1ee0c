import type { Titles } from '../meeting/meeting.ts';
import type { CommitteeYear, MonthWindow, Phase, Template } from './cycle.ts';

/** A phase of the shared wheel as a column of the year's table. */
export interface Column {
  readonly key: string;
  readonly position: number;
  readonly titles: Titles;
  readonly window: MonthWindow;
}

/**
 * The wheel's phases in order. Committees may follow different versions of the wheel: a phase with the same
 * title is the same column.
 */
export function columnsOf(committees: readonly CommitteeYear[]): readonly Column[] {
  const found = new Map<string, Column>();
  for (const { cycle } of committees) {
    for (const { template } of cycle?.phases ?? []) {
      if (template === null || found.has(template.titles.nb)) continue;
      const { position, titles, window } = template;
      found.set(titles.nb, { key: titles.nb, position, titles, window });
    }
  }
  return [...found.values()].toSorted((a, b) => a.position - b.position);
}

/** The committee's phase in a column; undefined where its version of the wheel hasn't got it. */
export function phaseIn({ key }: Column, phases: readonly Phase[]): Phase | undefined {
  return phases.find(({ template }) => template !== null && keyOf(template) === key);
}

function keyOf({ titles }: Template): string {
  return titles.nb;
}
