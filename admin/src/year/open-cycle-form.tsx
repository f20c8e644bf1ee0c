import { Typography } from '@mui/material';
import { act } from '../graphql.ts';
import type { Frame } from '../meeting/frame.ts';
import { VerbForm } from '../meeting/verb-form.tsx';
import { useWords } from '../words.ts';
import { OPEN_CYCLE } from './phase-verbs.ts';
import type { CycleInFull } from './use-cycle.ts';

interface OpenCycleFormProps {
  readonly cycle: CycleInFull;
  readonly frame: Frame;
}

/** Publishes one committee's prepared year. */
export function OpenCycleForm({ cycle, frame }: OpenCycleFormProps) {
  const words = useWords();
  return (
    <VerbForm
      frame={frame}
      version={cycle.version}
      submitLabel={words('year.save.OPEN')}
      send={() => act(OPEN_CYCLE, { input: { committeeId: cycle.committee.id, year: cycle.year } })}
      said={() => words('year.said.OPEN')}
    >
      <Typography>{words('year.help.OPEN')}</Typography>
    </VerbForm>
  );
}
