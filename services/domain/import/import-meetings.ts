import { z } from 'zod';
import type { Act, ActInTransaction } from '../act.ts';
import { instantOf, isTimeOfDay, yearOf } from '../calendar.ts';
import { aDay, invalid, read, reason, text, year } from '../input.ts';
import { dateMeeting, moveMeeting } from '../meeting/date-meeting.ts';
import { planMeeting, updateMeeting } from '../meeting/plan-meeting.ts';
import { Refusal } from '../refusal.ts';
import { alike } from './import.rules.ts';
import { importRows, type Carried, type ImportInput, type ImportStep } from './import-rows.ts';
import { meetingMeant, yearMeant, type Met } from './meeting-meant.ts';
import { ownCommittee, type Place } from './place.ts';

const aTime = z.string().refine(isTimeOfDay, 'must be a time of day, as 18:00');

const meetingRow = z.object({
  committee: text(200),
  kind: z.enum(['ORDINARY', 'EXTRA']).nullish(),
  year: year.nullish(),
  phase: text(200).nullish(),
  startsOn: aDay,
  time: aTime,
  endTime: aTime.nullish(),
  place: text(200).nullish(),
  title: text(200).nullish(),
  reason: reason.nullish(),
});
export type ImportMeetingRow = z.input<typeof meetingRow>;
type Row = z.output<typeof meetingRow>;

interface When {
  readonly startsAt: Date;
  readonly endsAt?: Date;
}

/** Meetings of committees' years: the date of each phase's meeting, and extra meetings. */
export function importMeetings(act: Act, input: ImportInput<ImportMeetingRow>) {
  return importRows(act, input, carryMeeting);
}

async function carryMeeting(inside: ActInTransaction, place: Place, sent: unknown): Promise<Carried> {
  const row = read(meetingRow, sent);
  const committeeId = await ownCommittee(inside, place, row.committee);
  const when = whenOf(row, place);
  const cycle = await yearMeant(inside, committeeId, row.year ?? yearOf(row.startsOn));
  const meant = meetingMeant(cycle, { ...row, startsAt: when.startsAt });
  if (meant.meeting !== undefined && meant.meeting.status !== 'PLANNED') {
    return changeMeeting(inside, meant.meeting, { row, when });
  }
  const steps: ImportStep[] = [];
  let id = meant.meeting?.id;
  if (id === undefined) {
    const title = row.title ? { nb: row.title } : null;
    const committees = [{ cycleId: cycle.id, phaseId: meant.phaseId }];
    ({ id } = await planMeeting(inside, { kind: row.kind ?? 'ORDINARY', committees, title }));
    steps.push('PLAN_MEETING');
  }
  await dateMeeting(inside, { id, ...when, ...(row.place ? { place: row.place } : {}), reason: row.reason });
  return { id, isNew: true, steps: [...steps, 'DATE_MEETING'] };
}

function whenOf({ startsOn, time, endTime }: Row, { timeZone }: Place): When {
  const startsAt = instantOf(startsOn, time, timeZone).at;
  if (!endTime) return { startsAt };
  const endsAt = instantOf(startsOn, endTime, timeZone).at;
  if (endsAt <= startsAt) throw invalid('endTime', 'must be after time', 'before_start');
  return { startsAt, endsAt };
}

/** A meeting that has a time already: another one moves it, which takes a reason that everyone sees. */
async function changeMeeting(
  inside: ActInTransaction,
  meeting: Met,
  { row, when }: { readonly row: Row; readonly when: When },
): Promise<Carried> {
  const { id } = meeting;
  const steps: ImportStep[] = [];
  const { startsAt, endsAt } = when;
  const isElsewhen = startsAt.getTime() !== meeting.startsAt?.getTime();
  const endsElsewhen = endsAt !== undefined && endsAt.getTime() !== meeting.endsAt?.getTime();
  const isElsewhere = row.place ? !alike(row.place, meeting.place ?? '') : false;
  const fields = [
    ...(isElsewhen ? ['time'] : []),
    ...(endsElsewhen ? ['endTime'] : []),
    ...(isElsewhere ? ['place'] : []),
  ];
  if (isElsewhen || endsElsewhen) {
    if (meeting.status === 'HELD') throw new Refusal('MEETING_MOVE', { from: 'HELD', to: 'DATED' });
    if (!row.reason) throw invalid('reason', 'must tell why the meeting is moved', 'required');
    await moveMeeting(inside, { id, ...when, ...(row.place ? { place: row.place } : {}), reason: row.reason });
    steps.push('MOVE_MEETING');
  } else if (isElsewhere) {
    await updateMeeting(inside, { id, place: row.place });
    steps.push('UPDATE_MEETING');
  }
  return { id, isNew: false, steps, fields };
}
