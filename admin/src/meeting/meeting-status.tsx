import { Stack, Typography } from '@mui/material';
import { useWords } from '../words.ts';
import { MeetingStatusIcon } from './meeting-status-icon.tsx';
import type { MeetingStatus } from './meeting.ts';

interface MeetingStatusTextProps {
  readonly status: MeetingStatus;
}

/** Where a meeting stands, as icon and word. */
export function MeetingStatusText({ status }: MeetingStatusTextProps) {
  const words = useWords();
  return (
    <Stack component="span" direction="row" spacing={0.75} sx={{ alignItems: 'center' }}>
      <MeetingStatusIcon status={status} />
      <Typography component="span" variant="body2">
        {words(`meeting.status.${status}`)}
      </Typography>
    </Stack>
  );
}
