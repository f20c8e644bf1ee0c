import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-admin';
import { useWords } from '../words.ts';
import type { CommitteeYear } from './cycle.ts';

interface CommitteeHeadingProps {
  readonly committee: CommitteeYear;
}

/** A committee's number and name, the way to its whole year, and how many meetings are held. */
export function CommitteeHeading({ committee }: CommitteeHeadingProps) {
  const words = useWords();
  const { number, name, cycle } = committee;
  if (cycle === null) {
    return (
      <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
        {number} {name}
      </Typography>
    );
  }
  const { meetingsHeld: held, meetingsRequired: required } = cycle.progress;
  return (
    <Box component="span">
      <Link
        component={RouterLink}
        to={`/cycle/${encodeURIComponent(cycle.id)}`}
        variant="body2"
        sx={{ fontWeight: 600 }}
      >
        {number} {name}
      </Link>
      <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
        {words('year.page.held', { held, required })}
        {cycle.status === 'OPEN' ? '' : ` · ${words(`cycle.status.${cycle.status}`)}`}
      </Typography>
    </Box>
  );
}
