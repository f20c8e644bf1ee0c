import { Box, ButtonBase, Stack, Typography } from '@mui/material';
import { MeetingStatusIcon } from '../meeting/meeting-status-icon.tsx';
import type { Meeting } from '../meeting/meeting.ts';
import { shortMoment } from '../meeting/when.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';

interface MeetingButtonProps {
  readonly meeting: Meeting;
  readonly onOpen: () => void;
}

/** A meeting beside the wheel, as a button that opens what can be done with it. */
export function MeetingButton({ meeting, onOpen }: MeetingButtonProps) {
  const words = useWords();
  const language = useLanguage();
  const { kind, status, startsAt, titles } = meeting;
  const title = inLanguage(titles, language);
  return (
    <ButtonBase
      onClick={onOpen}
      aria-haspopup="dialog"
      sx={{
        width: '100%',
        minHeight: 44,
        p: 1,
        borderRadius: 1,
        textAlign: 'start',
        justifyContent: 'flex-start',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Stack direction="row" spacing={0.75}>
        <MeetingStatusIcon status={status} />
        <Box component="span">
          <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
            {title === '' ? words(`meeting.kind.${kind}`) : title}
          </Typography>
          <Typography component="span" variant="body2" sx={{ display: 'block' }}>
            {words(`meeting.status.${status}`)}
            {startsAt === null ? '' : `, ${shortMoment(startsAt, language)}`}
          </Typography>
        </Box>
      </Stack>
    </ButtonBase>
  );
}
