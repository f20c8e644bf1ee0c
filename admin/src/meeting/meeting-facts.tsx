import { Stack, Typography } from '@mui/material';
import { useLanguage, useWords } from '../words.ts';
import { MeetingStatusText } from './meeting-status.tsx';
import type { Meeting } from './meeting.ts';
import { span } from './when.ts';

interface MeetingFactsProps {
  readonly meeting: Meeting;
}

/** How a meeting stands, in a few lines. */
export function MeetingFacts({ meeting }: MeetingFactsProps) {
  const words = useWords();
  const language = useLanguage();
  const { kind, startsAt, endsAt, place, committees, timeReason, cancelReason } = meeting;
  const reason = cancelReason ?? timeReason;
  return (
    <Stack spacing={0.5}>
      <Typography variant="body2">{committees.map(({ number, name }) => `${number} ${name}`).join(' · ')}</Typography>
      <MeetingStatusText status={meeting.status} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[
          words(`meeting.kind.${kind}`),
          startsAt === null ? words('meeting.list.undated') : span(startsAt, endsAt, language),
          ...(place === null ? [] : [place]),
          ...(reason === null ? [] : [reason]),
        ].join(' · ')}
      </Typography>
    </Stack>
  );
}
