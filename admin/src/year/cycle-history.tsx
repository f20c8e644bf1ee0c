import { Typography } from '@mui/material';
import { moment } from '../dates.ts';
import { PlainTable } from '../frame/plain-table.tsx';
import { useMeetingTitle } from '../meeting/use-meeting-title.ts';
import { days, span } from '../meeting/when.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { Cycle } from './cycle.ts';

interface CycleHistoryProps {
  readonly cycle: Cycle;
}

/** Every time that was moved in the year, the latest first. */
export function CycleHistory({ cycle: { phases, extraMeetings } }: CycleHistoryProps) {
  const words = useWords();
  const language = useLanguage();
  const titleOf = useMeetingTitle();
  const meetings = [...phases.flatMap((phase) => phase.meetings), ...extraMeetings];
  const ofMeetings = meetings.flatMap((meeting) =>
    meeting.movedFrom.map(({ id, startsAt, endsAt, movedAt, reason }) => ({
      id,
      movedAt,
      cells: [titleOf(meeting), span(startsAt, endsAt, language), moment(movedAt), reason],
    })),
  );
  const ofPhases = phases.flatMap(({ titles, movedFrom }) =>
    movedFrom.map(({ id, startsOn, endsOn, movedAt, reason }) => ({
      id,
      movedAt,
      cells: [inLanguage(titles, language), days(startsOn, endsOn, language), moment(movedAt), reason],
    })),
  );
  const rows = [...ofMeetings, ...ofPhases].toSorted((a, b) => b.movedAt.localeCompare(a.movedAt));
  return (
    <section>
      <Typography variant="h2" gutterBottom>
        {words('year.cycle.history')}
      </Typography>
      {rows.length === 0 ? (
        <Typography>{words('year.cycle.no_history')}</Typography>
      ) : (
        <PlainTable
          label={words('year.cycle.history_caption')}
          heads={[
            words('year.cycle.what'),
            words('year.cycle.old_time'),
            words('year.cycle.moved_at'),
            words('year.cycle.why'),
          ]}
          rows={rows}
        />
      )}
    </section>
  );
}
