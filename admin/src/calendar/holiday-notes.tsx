import { Box, Typography } from '@mui/material';
import { useWords } from '../words.ts';
import type { Holiday } from './item.ts';

interface Props {
  readonly holidays: readonly Holiday[];
}

/** The public and school holidays of a day, in words. */
export function HolidayNotes({ holidays }: Props) {
  const words = useWords();
  return holidays.map(({ kind, name }) => (
    <Box key={`${kind} ${name}`}>
      <Typography
        component="span"
        variant="caption"
        sx={{
          display: 'block',
          lineHeight: 1.3,
          color: kind === 'PUBLIC' ? 'error.main' : 'text.secondary',
          overflowWrap: 'anywhere',
        }}
      >
        {words(kind === 'PUBLIC' ? 'calendar.public_holiday' : 'calendar.school_holiday', { name })}
      </Typography>
    </Box>
  ));
}
