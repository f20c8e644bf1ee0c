import { arc } from 'd3-shape';
import type { Window } from '@naerhjul/domain/wheel/window.rules.ts';

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
export function monthPart(month: number): Drawn {
  return drawn({ from: month - 1, to: month, inner: MONTHS_FROM + GAP, outer: OUTER });
}

/** Each window in the wheel, as one part or several. Those that meet lie side by side. */
export function windowParts(windows: readonly Window[]): readonly (readonly Drawn[])[] {
  const taken: Set<number>[] = [];
  const lanes = windows.map(({ months }) => {
    const free = taken.findIndex((lane) => months.every((month) => !lane.has(month)));
    const lane = free === -1 ? taken.length : free;
    taken[lane] = new Set([...(taken[lane] ?? []), ...months]);
    return lane;
  });
  const depth = (MONTHS_FROM - INNER) / Math.max(1, taken.length);
  return windows.map(({ months }, nth) => {
    const outer = MONTHS_FROM - (lanes[nth] ?? 0) * depth;
    return runsOf(months).map(([from, to]) => drawn({ from: from - 1, to, inner: outer - depth + GAP, outer }));
  });
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
  .digits(1)
  .innerRadius(({ inner }) => inner)
  .outerRadius(({ outer }) => outer)
  .startAngle(({ from }) => (from / 12) * TURN)
  .endAngle(({ to }) => (to / 12) * TURN)
  .padAngle(0.02)
  .padRadius(MONTHS_FROM)
  .cornerRadius(4);

function drawn(part: Part): Drawn {
  const [x, y] = draw.centroid(part);
  return { path: draw(part) ?? '', at: [short(x), short(y)] };
}

const short = (value: number) => Math.round(value * 10) / 10;
