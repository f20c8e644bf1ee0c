import { DateTime } from 'luxon';
import { dayAndTime } from '../dates.ts';
import type { Cycle, MonthWindow, Phase } from './cycle.ts';
import { faceOf, type Mark } from './face.ts';

/** When a phase was first set to be, and when it is or was. */
export interface Track {
  readonly phase: Phase;
  /** The unbroken stretches of its window, each from the first to the last day. */
  readonly spans: readonly (readonly [first: string, last: string])[];
  /** The day that was set first; null while none is. */
  readonly planned: string | null;
  /** The day that stands, or on which it was held or done. */
  readonly actual: string | null;
  /** The last of several days; null for one. */
  readonly actualEnd: string | null;
  readonly isDone: boolean;
  /** How it stands on the whole. */
  readonly mark: Mark;
  /** Days from the one to the other; negative where it is earlier now. */
  readonly apart: number;
}

const dayIn = (iso: string | null | undefined) => (iso ? dayAndTime(iso).day : null);

/** The phases of a year along the calendar. */
export function tracksOf(cycle: Cycle): readonly Track[] {
  return cycle.phases.map((phase) => {
    const { meeting, mark } = faceOf(phase, cycle);
    const stands = meeting === null ? (phase.startsOn ?? phase.doneOn) : dayIn(meeting.heldAt ?? meeting.startsAt);
    const first = meeting === null ? phase.movedFrom[0]?.startsOn : dayIn(meeting.movedFrom[0]?.startsAt);
    const planned = first ?? (meeting === null ? phase.startsOn : dayIn(meeting.startsAt)) ?? null;
    return {
      phase,
      spans: spansOf(phase.window, cycle.year),
      planned,
      actual: stands,
      actualEnd: meeting === null && phase.startsOn !== null ? phase.endsOn : null,
      mark,
      isDone: meeting === null ? phase.doneOn !== null : meeting.status === 'HELD',
      apart: planned === null || stands === null ? 0 : daysBetween(planned, stands),
    };
  });
}

/** The months of a year, and of the next one as far as the tracks reach, each as 2027-01. */
export function monthsOf(year: number, tracks: readonly Track[]): readonly string[] {
  const days = tracks.flatMap(({ spans, planned, actual }) => [...spans.flat(), planned ?? '', actual ?? '']);
  const last = days.reduce((latest, day) => (day > latest ? day : latest), `${year}-12-31`).slice(0, 7);
  const months: string[] = [];
  for (let at = monthOf(year, 1); at.toFormat('yyyy-MM') <= last; at = at.plus({ months: 1 })) {
    months.push(at.toFormat('yyyy-MM'));
  }
  return months;
}

/** Where a day lies among months that are drawn equally wide, from 0 to 1. */
export function placeOf(day: string, months: readonly string[]): number {
  const at = DateTime.fromISO(day, { zone: 'utc' });
  const nth = months.indexOf(day.slice(0, 7));
  const part = (at.day - 1) / (at.daysInMonth ?? 31);
  return nth === -1 ? Number(day > (months[0] ?? '')) : (nth + part) / months.length;
}

/** The stretches of a window: neighbouring months are one, and a month before the one ahead of it is next year's. */
function spansOf({ months }: MonthWindow, year: number): readonly (readonly [string, string])[] {
  const spans: [string, string][] = [];
  let passed = 0;
  for (const [nth, month] of months.entries()) {
    const before = months[nth - 1];
    if (before !== undefined && month < before) passed = 1;
    const at = monthOf(year + passed, month);
    const end = at.endOf('month').toFormat('yyyy-MM-dd');
    const open = before !== undefined && month === (before % 12) + 1 ? spans.at(-1) : undefined;
    if (open === undefined) spans.push([at.toFormat('yyyy-MM-dd'), end]);
    else open[1] = end;
  }
  return spans;
}

function monthOf(year: number, month: number): DateTime {
  return DateTime.utc(year, month, 1);
}

function daysBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => DateTime.fromISO(day, { zone: 'utc' }));
  return a === undefined || b === undefined ? 0 : Math.round(b.diff(a, 'days').days);
}
