import { dayOf, day, type Day } from '@naerhjul/domain/calendar.ts';
import { divergenceOf } from '@naerhjul/domain/cycle/divergence.rules.ts';
import type { CycleFacts, MeetingFacts, MoveFacts, PhaseFacts } from '@naerhjul/domain/cycle/phase-facts.ts';
import type { Window } from '@naerhjul/domain/wheel/window.rules.ts';
import { openedBy, percentile, textIn, type Raw, type Row } from './raw.ts';

/** One phase of the wheel in one year, one divergence, or the year itself. */
interface Item {
  readonly cycle: string;
  readonly committee: string | null;
  readonly year: number;
  readonly phase: { readonly id: string; readonly position: number; readonly kind: string } | null;
  readonly how: string;
  readonly days: number;
}

/** The rows of a divergence report by its definitions (D30–D41): the rules' own divergence of each year, put in groups. */
export function reckonDivergence(raw: Raw, asOf: string, groupBy: readonly string[]): readonly object[] {
  const groups = new Map<string, { readonly of: object; readonly items: Item[] }>();
  const isByPhase = groupBy.includes('PHASE');
  for (const item of openedBy(raw, asOf).flatMap((cycle) => itemsOf(raw, cycle, asOf))) {
    if (isByPhase && item.how === 'YEAR') continue;
    const of = {
      committee: groupBy.includes('COMMITTEE') ? item.committee : null,
      year: groupBy.includes('YEAR') ? item.year : null,
      phase: isByPhase && item.phase ? { position: item.phase.position, kind: item.phase.kind } : null,
    };
    const key = JSON.stringify(of);
    const group = groups.get(key) ?? { of, items: [] };
    groups.set(key, group);
    group.items.push(item);
  }
  return [...groups.values()].map(({ of, items }) => ({ ...of, ...figuresOf(items) }));
}

function figuresOf(items: readonly Item[]) {
  const those = (...hows: readonly string[]) => items.filter(({ how }) => hows.includes(how));
  const found = those('MOVED', 'LATE', 'SKIPPED', 'ADDED', 'CHANGED');
  const phases = those('PHASE');
  const differing = new Set(found.map(({ phase }) => phase?.id));
  const moved = those('MOVED').map(({ days }) => Math.abs(days));
  return {
    years: new Set(items.map(({ cycle }) => cycle)).size,
    phases: phases.length,
    phasesAsInWheel: phases.filter(({ phase }) => !differing.has(phase?.id)).length,
    divergences: found.length,
    moved: moved.length,
    late: those('LATE').length,
    skipped: those('SKIPPED').length,
    added: those('ADDED').length,
    changed: those('CHANGED').length,
    medianDaysMoved: percentile(moved, 0.5),
    p90DaysMoved: percentile(moved, 0.9),
    medianDaysLate: percentile(
      those('LATE').map(({ days }) => days),
      0.5,
    ),
  };
}

function itemsOf(raw: Raw, cycle: Row, asOf: string): readonly Item[] {
  const committee = textIn(
    raw.committee?.find(({ id }) => id === cycle['committee_id']),
    'slug',
  );
  const of = { cycle: cycle.id, committee, year: Number(cycle['year']), days: 0 };
  const phases = (raw.phase ?? []).filter((row) => row['cycle_id'] === cycle.id);
  const inWheel = new Map(
    phases.flatMap((row) => {
      const template = raw.phase_template?.find(({ id }) => id === row['template_id']);
      const { id } = row;
      return template ? [[id, { id, position: Number(template['position']), kind: String(row['kind']) }] as const] : [];
    }),
  );
  const on = day(asOf);
  if (on === undefined) throw new Error(`${asOf} is no day`);
  return [
    { ...of, phase: null, how: 'YEAR' },
    ...[...inWheel.values()].map((phase) => ({ ...of, phase, how: 'PHASE' })),
    ...divergenceOf(factsOf(raw, cycle, phases), on).map(({ phaseId, kind, days }) => ({
      ...of,
      phase: inWheel.get(phaseId ?? '') ?? null,
      how: kind,
      days,
    })),
  ];
}

function factsOf(raw: Raw, cycle: Row, phases: readonly Row[]): CycleFacts {
  const parts = (raw.meeting_committee ?? []).filter((row) => row['cycle_id'] === cycle.id);
  const meetingsOf = (phaseId: string | null) =>
    parts
      .filter((part) => part['phase_id'] === phaseId)
      .flatMap((part) => raw.meeting?.find(({ id }) => id === part['meeting_id']) ?? [])
      .map((row) => meetingOf(raw, row));
  return {
    year: Number(cycle['year']),
    openedOn: dayAt(cycle['opened_at']),
    phases: phases.map((row) => phaseOf(raw, row, meetingsOf(row.id))),
    extras: meetingsOf(null),
  };
}

function phaseOf(raw: Raw, row: Row, meetings: readonly MeetingFacts[]): PhaseFacts {
  const template = raw.phase_template?.find(({ id }) => id === row['template_id']);
  const [own, wheels] = [windowOf(row), template ? windowOf(template) : null];
  const window = own ?? wheels;
  if (window === null) throw new Error('a phase has a window');
  return {
    id: row.id,
    position: Number(row['position']),
    kind: row['kind'] as PhaseFacts['kind'],
    optional: row['optional'] === true,
    choice: row['choice'] as PhaseFacts['choice'],
    choiceOn: dayOn(row['choice_on']),
    choiceReason: null,
    plannedOn: planned(row),
    window,
    templateWindow: wheels,
    changed: template !== undefined && (row['title_nb'] !== null || own !== null),
    reason: null,
    startsOn: dayOn(row['starts_on']),
    endsOn: dayOn(row['ends_on']),
    timeReason: null,
    moves: movesOf(raw.phase_move, 'phase_id', row.id).map((move) => ({
      ...movedOn(move),
      startedOn: dayOn(move['starts_on']) ?? planned(move),
      endedOn: dayOn(move['ends_on']),
    })),
    doneOn: dayOn(row['done_on']),
    skippedOn: dayOn(row['skipped_on']),
    skipReason: null,
    meetings,
  };
}

function meetingOf(raw: Raw, row: Row): MeetingFacts {
  return {
    id: row.id,
    kind: row['kind'] as MeetingFacts['kind'],
    status: row['status'] as MeetingFacts['status'],
    plannedOn: planned(row),
    meetsOn: dayAt(row['starts_at']),
    heldOn: dayAt(row['held_at']),
    cancelledOn: dayAt(row['cancelled_at']),
    cancelReason: null,
    timeReason: null,
    moves: movesOf(raw.meeting_move, 'meeting_id', row.id).map((move) => ({
      ...movedOn(move),
      startedOn: dayAt(move['starts_at']) ?? planned(move),
      endedOn: null,
    })),
  };
}

const movesOf = (rows: readonly Row[] = [], by: string, of: string) =>
  rows
    .filter((row) => row[by] === of)
    .toSorted(
      (a, b) => Date.parse(String(a['moved_at'])) - Date.parse(String(b['moved_at'])) || (a.id < b.id ? -1 : 1),
    );
const movedOn = (row: Row): Pick<MoveFacts, 'on' | 'reason'> => ({
  on: dayAt(row['moved_at']) ?? planned(row),
  reason: '',
});
const dayOn = (value: unknown): Day | null => (typeof value === 'string' ? (day(value) ?? null) : null);
const dayAt = (value: unknown): Day | null =>
  typeof value === 'string' ? dayOf(new Date(value), 'Europe/Oslo') : null;

function planned(row: Row): Day {
  const on = dayAt(row['created_at']);
  if (on === null) throw new Error('every row was recorded once');
  return on;
}

function windowOf(row: Row): Window | null {
  const { window_kind: kind, window_months: months } = row;
  return kind === 'RANGE' || kind === 'ONE_OF' ? { kind, months: months as readonly number[] } : null;
}
