import { Typography } from '@mui/material';
import { day } from '../dates.ts';
import { useWords } from '../words.ts';
import type { Cycle } from './cycle.ts';

interface CycleProgressProps {
  readonly cycle: Cycle;
}

/** How far the year has come, in a sentence; what each phase lacks stands with the phase. */
export function CycleProgress({ cycle: { progress } }: CycleProgressProps) {
  const words = useWords();
  const { done, due, overdue, meetingsHeld: held, meetingsRequired: required, complete, asOf } = progress;
  return (
    <Typography gutterBottom>
      {words('year.cycle.counts', { done, due, overdue, held, required })}{' '}
      {complete ? words('year.cycle.complete') : words('year.cycle.asof', { day: day(asOf) })}
    </Typography>
  );
}
