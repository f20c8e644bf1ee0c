import { Alert, Box } from '@mui/material';
import { useWords } from '../words.ts';
import { ClashList } from './clash-list.tsx';
import { useClashes } from './use-clashes.ts';

interface ClashAdviceProps {
  readonly meetingId: string;
  readonly startsAt: string | null;
}

/** Advice on a time while it is being chosen, announced to screen readers as it changes. */
export function ClashAdvice({ meetingId, startsAt }: ClashAdviceProps) {
  const words = useWords();
  const { data } = useClashes(meetingId, startsAt);
  return (
    <Box component="output" sx={{ display: 'block' }}>
      {startsAt === null || data === undefined ? null : data.length === 0 ? (
        <Alert severity="success" role="presentation">
          {words('meeting.clash.none')}
        </Alert>
      ) : (
        <ClashList clashes={data} advice={words('meeting.clash.advice')} />
      )}
    </Box>
  );
}
