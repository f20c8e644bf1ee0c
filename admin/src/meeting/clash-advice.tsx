import { Alert, Box } from '@mui/material';
import { useWords } from '../words.ts';
import { ClashList } from './clash-list.tsx';
import { useClashes } from './use-clashes.ts';

interface ClashAdviceProps {
  readonly meetingId: string;
  readonly startsAt: string | null;
  /** Whether the time was refused: then nothing is said of saving it. */
  readonly refused: boolean;
}

/** Advice on a time while it is being chosen, announced to screen readers as it changes. */
export function ClashAdvice({ meetingId, startsAt, refused }: ClashAdviceProps) {
  const words = useWords();
  const { data } = useClashes(meetingId, startsAt);
  return (
    <Box component="output" sx={{ display: 'block' }}>
      {startsAt === null || data === undefined ? null : data.length > 0 ? (
        <ClashList clashes={data} {...(refused ? {} : { advice: words('meeting.clash.advice') })} />
      ) : refused ? null : (
        <Alert severity="success" role="presentation">
          {words('meeting.clash.none')}
        </Alert>
      )}
    </Box>
  );
}
