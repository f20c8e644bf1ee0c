import { dayIn as dayOf, isBy, textIn, type Raw, type Row } from '../report/raw.ts';

/** What a file tells of a row's days and states. */
export interface Reckoned {
  readonly id: string;
  readonly [name: string]: string | number | null;
}

const keyOf = (move: Row) => `${String(move['moved_at'])} ${move.id}`;
const byMoment = (a: Row, b: Row) => keyOf(a).localeCompare(keyOf(b));
const byId = (rows: readonly Row[] = []) => new Map(rows.map((row) => [row.id, row]));

/** Where a committee's year stood at the end of a day. */
function yearStatus(cycle: Row | undefined, asOf: string): string {
  const status = textIn(cycle, 'status') ?? 'PLANNED';
  if (status === 'PLANNED') return status;
  const opened = dayOf(cycle?.['opened_at']);
  if (opened !== null && opened > asOf) return 'PLANNED';
  return status === 'CLOSED' && !isBy(dayOf(cycle?.['closed_at']), asOf) ? 'OPEN' : status;
}

interface Stood {
  readonly status: string;
  readonly meetsOn: string | null;
  readonly heldOn: string | null;
  readonly moves: number;
}

/** How a meeting stood at the end of a day; undefined where it was not there. */
function meetingStood(raw: Raw, meeting: Row, asOf: string): Stood | undefined {
  const moves = (raw.meeting_move ?? []).filter((move) => move['meeting_id'] === meeting.id).toSorted(byMoment);
  const made = moves.filter((move) => isBy(dayOf(move['moved_at']), asOf)).length;
  const status = textIn(meeting, 'status') ?? '';
  const stands = dayOf(meeting['starts_at']);
  const held = status === 'HELD' ? dayOf(meeting['held_at'] ?? meeting['starts_at']) : null;
  const ended = held ?? (status === 'CANCELLED' ? dayOf(meeting['cancelled_at']) : null);
  if (isBy(ended, asOf)) return { status, meetsOn: stands, heldOn: held, moves: made };
  if (meeting['kind'] === 'EXTRA' && !isBy(dayOf(meeting['created_at']), asOf)) return undefined;
  const next = moves[made];
  const meetsOn = next === undefined ? stands : dayOf(next['starts_at']);
  const announced = dayOf(meeting['announced_at']);
  const told = (fallback: string) => (isBy(announced, asOf) ? 'ANNOUNCED' : meetsOn === null ? 'PLANNED' : fallback);
  if (ended !== null) return { status: told('DATED'), meetsOn, heldOn: null, moves: made };
  const isTooEarly = status === 'ANNOUNCED' && announced !== null && announced > asOf;
  return { status: isTooEarly ? told('DATED') : status, meetsOn, heldOn: null, moves: made };
}

/** The meetings as a file tells them about a day, to those who may see the years that had been opened, or all. */
export function reckonMeetings(raw: Raw, asOf: string, isOwn: boolean): readonly Reckoned[] {
  const cycles = byId(raw.cycle);
  const meetings = byId(raw.meeting);
  const seen = (raw.meeting_committee ?? []).filter(
    (part) => isOwn || yearStatus(cycles.get(String(part['cycle_id'])), asOf) !== 'PLANNED',
  );
  return seen.flatMap((part) => {
    const meeting = meetings.get(String(part['meeting_id']));
    const stood = meeting && meetingStood(raw, meeting, asOf);
    if (meeting === undefined || stood === undefined) return [];
    const { status, meetsOn, moves } = stood;
    const committees = seen.filter((other) => other['meeting_id'] === meeting.id).length;
    return [{ id: part.id, status, meets_on: meetsOn, times_moved: moves, committees }];
  });
}

/** The phases likewise. */
export function reckonPhases(raw: Raw, asOf: string, isOwn: boolean): readonly Reckoned[] {
  const cycles = byId(raw.cycle);
  return (raw.phase ?? []).flatMap((phase) => {
    const year = yearStatus(cycles.get(String(phase['cycle_id'])), asOf);
    if (year === 'PLANNED' && !isOwn) return [];
    const [meeting] = meetingsOf(raw, phase, asOf);
    const moves = (raw.phase_move ?? []).filter((move) => move['phase_id'] === phase.id).toSorted(byMoment);
    const made = moves.filter((move) => isBy(dayOf(move['moved_at']), asOf)).length;
    const done = isBy(textIn(phase, 'done_on'), asOf) ? textIn(phase, 'done_on') : null;
    const days = done === null ? (moves[made] ?? phase) : phase;
    const decidedLater = (textIn(phase, 'choice_on') ?? '') > asOf;
    const choice = decidedLater ? 'UNDECIDED' : textIn(phase, 'choice');
    const heldOn = meeting?.status === 'HELD' ? (meeting.meetsOn ?? meeting.heldOn) : null;
    const startsOn = meeting?.meetsOn ?? textIn(days, 'starts_on');
    return [
      {
        id: phase.id,
        year_status: year,
        choice,
        state: stateOf({
          isSkipped: isBy(textIn(phase, 'skipped_on'), asOf),
          isDeclined: choice === 'DECLINED',
          isDone: done !== null || heldOn !== null,
          isDated: textIn(days, 'starts_on') !== null || (meeting?.meetsOn ?? null) !== null,
        }),
        starts_on: startsOn,
        ends_on: meeting?.meetsOn ?? textIn(days, 'ends_on') ?? textIn(days, 'starts_on'),
        done_on: heldOn ?? done,
        times_moved: made + (meeting?.moves ?? 0),
      },
    ];
  });
}

/** The meetings that count for a phase, the first one first. */
function meetingsOf(raw: Raw, phase: Row, asOf: string) {
  return (raw.meeting_committee ?? [])
    .filter((part) => part['phase_id'] === phase.id)
    .flatMap((part) => {
      const meeting = raw.meeting?.find(({ id }) => id === part['meeting_id']);
      const stood = meeting && meetingStood(raw, meeting, asOf);
      return meeting === undefined || stood === undefined || stood.status === 'CANCELLED' || meeting['kind'] === 'EXTRA'
        ? []
        : [{ ...stood, id: meeting.id, startsAt: startOf(raw, meeting, stood) }];
    })
    .toSorted((a, b) => `${a.startsAt ?? '9'} ${a.id}`.localeCompare(`${b.startsAt ?? '9'} ${b.id}`));
}

/** The moment at which it was to start, as it stood. */
function startOf(raw: Raw, meeting: Row, { moves, heldOn }: Stood): string | null {
  const later = (raw.meeting_move ?? []).filter((move) => move['meeting_id'] === meeting.id).toSorted(byMoment)[moves];
  const stands = heldOn === null && later !== undefined ? later['starts_at'] : meeting['starts_at'];
  return typeof stands === 'string' ? new Date(stands).toISOString() : null;
}

const stateOf = (is: Readonly<Record<'isSkipped' | 'isDeclined' | 'isDone' | 'isDated', boolean>>) => {
  if (is.isSkipped) return 'SKIPPED';
  if (is.isDeclined) return 'DECLINED';
  if (is.isDone) return 'DONE';
  return is.isDated ? 'DATED' : 'PLANNED';
};
