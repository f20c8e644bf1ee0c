import { Typography } from '@mui/material';
import { useWords } from '../words.ts';
import type { CommitteeYear } from './cycle.ts';
import { faceOf, type Face } from './face.ts';

interface YearSummaryProps {
  readonly committees: readonly CommitteeYear[];
}

/** The year in a sentence: meetings held, dates and choices missing, what is late. */
export function YearSummary({ committees }: YearSummaryProps) {
  const words = useWords();
  const cycles = committees.flatMap(({ cycle }) => (cycle === null ? [] : [cycle]));
  const faces = cycles.flatMap((cycle) => cycle.phases.map((phase) => faceOf(phase, cycle)));
  const count = (test: (face: Face) => boolean) => faces.filter(test).length;
  const undated = count(
    ({ mark, dated }) => mark === 'undated' || mark === 'no_meeting' || (mark === 'late' && !dated),
  );
  const late = count(({ mark }) => mark === 'late');
  const undecided = count(({ mark }) => mark === 'undecided');
  const sum = (of: (one: (typeof cycles)[number]['progress']) => number) =>
    cycles.reduce((total, { progress }) => total + of(progress), 0);
  const parts = [
    words('year.summary.held', { held: sum((one) => one.meetingsHeld), required: sum((one) => one.meetingsRequired) }),
    undated === 0 ? words('year.summary.all_dated') : words('year.summary.undated', { smart_count: undated }),
    ...(late === 0 ? [] : [words('year.summary.late', { smart_count: late })]),
    ...(undecided === 0 ? [] : [words('year.summary.undecided', { smart_count: undecided })]),
    ...[...new Set(cycles.map(({ wheelVersion }) => wheelVersion.number))].map((number) =>
      words('year.summary.wheel', { number }),
    ),
  ];
  return (
    <Typography component="output" sx={{ display: 'block', my: 1 }}>
      {parts.join(' · ')}
    </Typography>
  );
}
