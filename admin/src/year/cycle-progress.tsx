import { Typography } from '@mui/material';
import { day } from '../dates.ts';
import { PlainTable } from '../frame/plain-table.tsx';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { Cycle } from './cycle.ts';

interface CycleProgressProps {
  readonly cycle: Cycle;
}

/** What is done, due, late and missing, phase by phase. */
export function CycleProgress({ cycle: { progress, phases } }: CycleProgressProps) {
  const words = useWords();
  const language = useLanguage();
  const { done, due, overdue, meetingsHeld: held, meetingsRequired: required, complete, asOf } = progress;
  const titleOf = (id: string) => {
    const phase = phases.find((one) => one.id === id);
    return phase === undefined ? '' : inLanguage(phase.titles, language);
  };
  return (
    <section>
      <Typography variant="h2" gutterBottom>
        {words('year.cycle.progress')}
      </Typography>
      <Typography gutterBottom>
        {words('year.cycle.counts', { done, due, overdue, held, required })}{' '}
        {complete ? words('year.cycle.complete') : words('year.cycle.asof', { day: day(asOf) })}
      </Typography>
      <PlainTable
        label={words('year.cycle.progress_caption')}
        heads={[
          words('year.cycle.phase'),
          words('year.cycle.state'),
          words('year.cycle.due'),
          words('year.cycle.missing'),
        ]}
        rows={progress.phases.map(({ phase, state, dueOn, missing }) => ({
          id: phase.id,
          cells: [
            titleOf(phase.id),
            words(`year.state.${state}`),
            day(dueOn),
            missing.length === 0
              ? words('year.cycle.nothing')
              : missing.map((one) => words(`year.missing.${one}`)).join(', '),
          ],
        }))}
      />
    </section>
  );
}
