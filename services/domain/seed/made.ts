import { Known } from './known.ts';
import { OpenedYear, type OpenedCycles } from './opened-year.ts';
import type { Place } from './places.ts';

/** What the seed has made of a place so far: the steps that come later ask for it. */
export interface Made {
  readonly known: Known;
  /** By year. */
  readonly opened: ReadonlyMap<number, OpenedYear>;
}

/** The same, as it is kept. */
export interface KeptMade {
  readonly known: Readonly<Record<string, string>>;
  readonly opened: Readonly<Record<number, OpenedCycles>>;
}

export function madeOf({ years }: Place, kept?: KeptMade): Made {
  const opened = years.map(({ year }) => [year, new OpenedYear(kept?.opened[year])] as const);
  return { known: new Known(kept?.known), opened: new Map(opened) };
}

export function keep({ known, opened }: Made): KeptMade {
  return { known: known.toJSON(), opened: Object.fromEntries([...opened].map(([year, one]) => [year, one.toJSON()])) };
}
