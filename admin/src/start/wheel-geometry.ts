import { arc } from 'd3-shape';
import type { MonthWindow } from '../window-words.ts';

/** The drawing is so wide and high, with the middle of the wheel in its middle. */
export const SIZE = 400;
const OUTER = 196;
const MONTHS_FROM = 168;
const INNER = 52;
const GAP = 3;
const TURN = 2 * Math.PI;

export interface Drawn {
  readonly path: string;
  /** Where its middle is. */
  readonly at: readonly [number, number];
}

/** The month as a part of the outermost ring, 1 to 12; January begins at the top. */
export function monthOf(month: number): Drawn {
  return drawn({ from: month - 1, to: month, inner: MONTHS_FROM + GAP, outer: OUTER });
}

/** A phase that fills a part of the year. */
export interface Spanned {
  readonly key: string;
  readonly window: MonthWindow;
}

/** Each phase in the wheel: one part, or several where its months don't stand together. Those that meet lie side by side. */
export function slicesOf(phases: readonly Spanned[]): ReadonlyMap<string, readonly Drawn[]> {
  const lanes = lanesOf(phases);
  const count = Math.max(1, ...lanes.values()) + (lanes.size === 0 ? 0 : 1);
  const depth = (MONTHS_FROM - INNER) / Math.max(1, count);
  return new Map(
    phases.map(({ key, window }) => {
      const outer = MONTHS_FROM - (lanes.get(key) ?? 0) * depth;
      const inner = outer - depth + GAP;
      return [key, runsOf(window.months).map(([from, to]) => drawn({ from: from - 1, to, inner, outer }))];
    }),
  );
}

/** The line from the middle to the day, as its two ends. */
export function handOf(isoDay: string): readonly [readonly [number, number], readonly [number, number]] {
  const [, month = 1, day = 1] = isoDay.split('-').map(Number);
  const angle = ((month - 1 + (day - 1) / 31) / 12) * TURN;
  const at = (radius: number) => [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
  return [at(INNER), at(OUTER)];
}

/** The lane of each phase, 0 outermost: the first in which no earlier phase has one of its months. */
function lanesOf(phases: readonly Spanned[]): ReadonlyMap<string, number> {
  const taken: Set<number>[] = [];
  return new Map(
    phases.map(({ key, window: { months } }) => {
      const free = taken.findIndex((lane) => months.every((month) => !lane.has(month)));
      const lane = free === -1 ? taken.length : free;
      taken[lane] = new Set([...(taken[lane] ?? []), ...months]);
      return [key, lane];
    }),
  );
}

/** Months that follow each other, as the first and the last of each row. */
function runsOf(months: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const month of months.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}

interface Part {
  /** In months from the beginning of the year. */
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly outer: number;
}

const draw = arc<Part>()
  .innerRadius(({ inner }) => inner)
  .outerRadius(({ outer }) => outer)
  .startAngle(({ from }) => (from / 12) * TURN)
  .endAngle(({ to }) => (to / 12) * TURN)
  .padAngle(0.02)
  .padRadius(MONTHS_FROM)
  .cornerRadius(4);

function drawn(part: Part): Drawn {
  return { path: draw(part) ?? '', at: draw.centroid(part) };
}
