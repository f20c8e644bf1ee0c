import { Divider, Stack } from '@mui/material';
import { AgendaSection } from '../agenda/agenda-section.tsx';
import { AGENDA, type Agenda } from '../agenda/agenda.ts';
import { useChoices } from '../agenda/use-choices.ts';
import { AttendanceSection } from '../attendance/attendance-section.tsx';
import { ATTENDANCE, ROSTER, type AttendanceCount, type Recorded, type RosterEntry } from '../attendance/attendance.ts';
import { dayAndTime } from '../dates.ts';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { MINUTES, MinutesSection, type Minutes } from '../minutes/minutes-section.tsx';
import { ADVICE } from '../rule/advice-list.tsx';
import { TrainingSection } from '../training/training-section.tsx';
import { useLanguage } from '../words.ts';
import type { MeetingInFull } from './meeting-details.tsx';

const WORK = `query MeetingWork($id: ID!, $on: Date, $language: Language) {
  node(id: $id) { ... on Meeting {
    version recordMoves advice { ${ADVICE} } ${AGENDA} ${MINUTES} ${ATTENDANCE}
    committees { id roster(on: $on) { ${ROSTER} } }
  } }
}`;

interface Work extends Agenda {
  readonly version: number;
  readonly recordMoves: readonly ('WRITE_MINUTES' | 'RECORD_ATTENDANCE')[];
  readonly minutes: Minutes | null;
  readonly attendance: readonly Recorded[];
  readonly attendanceCount: readonly AttendanceCount[];
  readonly committees: readonly { readonly id: string; readonly roster: readonly RosterEntry[] }[];
}

interface MeetingWorkProps {
  readonly meeting: MeetingInFull;
}

/** What is done with a meeting: its agenda, minutes, who was there, and training. */
export function MeetingWork({ meeting }: MeetingWorkProps) {
  const language = useLanguage().toUpperCase();
  const at = meeting.heldAt ?? meeting.startsAt;
  const on = at === null ? null : dayAndTime(at).day;
  const year = meeting.phases[0]?.cycle.year ?? (on === null ? 0 : Number(on.slice(0, 4)));
  const ids = meeting.committees.map(({ id }) => id);
  const choices = useChoices(ids, year);
  const query = useAsk<{ readonly node: Work }>(WORK, { id: meeting.id, on, language });
  return (
    <Told query={query}>
      {({ node }) => {
        const roster = node.committees.flatMap((one) => one.roster);
        return (
          <Stack spacing={4} divider={<Divider />}>
            <AgendaSection meetingId={meeting.id} agenda={node} choices={choices} />
            <MinutesSection
              meetingId={meeting.id}
              minutes={node.minutes}
              canWrite={node.recordMoves.includes('WRITE_MINUTES')}
            />
            <AttendanceSection
              meetingId={meeting.id}
              version={node.version}
              canRecord={node.recordMoves.includes('RECORD_ATTENDANCE')}
              roster={roster}
              attendance={node.attendance}
              counts={node.attendanceCount}
            />
            {node.committees.map(({ id, roster: own }) => (
              <TrainingSection
                key={id}
                committeeId={id}
                year={year}
                roster={own}
                meeting={{ id: meeting.id, day: on }}
              />
            ))}
          </Stack>
        );
      }}
    </Told>
  );
}
