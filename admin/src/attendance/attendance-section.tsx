import PeopleIcon from '@mui/icons-material/HowToRegOutlined';
import { Box, Typography } from '@mui/material';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { useWords } from '../words.ts';
import { AttendanceForm } from './attendance-form.tsx';
import type { AttendanceCount, Recorded, RosterEntry } from './attendance.ts';

interface AttendanceSectionProps {
  readonly meetingId: string;
  readonly version: number;
  readonly canRecord: boolean;
  readonly roster: readonly RosterEntry[];
  readonly attendance: readonly Recorded[];
  readonly counts: readonly AttendanceCount[];
}

/** Who was at a meeting, with deputies. */
export function AttendanceSection(props: AttendanceSectionProps) {
  const { meetingId, version, canRecord, roster, attendance, counts } = props;
  const words = useWords();
  const title = words('record.attendance.title');
  const rows = attendance.flatMap(({ id, presence, membership, deputy }) => {
    const entry = roster.find((one) => one.membership?.id === membership.id);
    if (entry === undefined) return [];
    const there = words(`record.presence.${presence}`);
    return [
      {
        id,
        cells: [
          entry.person?.name ?? '',
          <Box
            key="seat"
            component="span"
            sx={{ display: 'inline-block', '&::first-letter': { textTransform: 'uppercase' } }}
          >
            {words(`record.seat.${entry.seat.kind}`)}
          </Box>,
          deputy === null ? there : `${there}: ${deputy.name}`,
        ],
      },
    ];
  });
  return (
    <Section
      title={title}
      actions={
        canRecord ? (
          <ActionButtons
            title={title}
            facts={null}
            size="small"
            actions={[
              {
                key: 'ATTENDANCE',
                label: words(attendance.length === 0 ? 'record.attendance.record' : 'record.attendance.correct'),
                Icon: PeopleIcon,
                render: (frame) => (
                  <AttendanceForm
                    meetingId={meetingId}
                    version={version}
                    roster={roster}
                    recorded={attendance}
                    frame={frame}
                  />
                ),
              },
            ]}
          />
        ) : undefined
      }
    >
      {attendance.length === 0 ? (
        <Typography>{words(canRecord ? 'record.attendance.empty' : 'record.attendance.not_yet')}</Typography>
      ) : (
        <>
          <Typography>
            {counts
              .map(({ seatKind, present, deputies, absent }) =>
                words('record.attendance.count', { who: words(`record.seats.${seatKind}`), present, deputies, absent }),
              )
              .join(' ')}
          </Typography>
          <PlainTable
            label={words('record.attendance.caption')}
            heads={[words('record.attendance.who'), words('record.attendance.seat'), words('record.attendance.there')]}
            rows={rows}
          />
        </>
      )}
    </Section>
  );
}
