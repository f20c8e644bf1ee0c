import { useKept } from '../draft/kept-form.tsx';
import { useFieldWords } from '../help/field-words.tsx';
import { Typography } from '@mui/material';
import { act } from '../graphql.ts';
import type { Frame } from '../meeting/frame.ts';
import { VerbForm } from '../meeting/verb-form.tsx';
import { useWords } from '../words.ts';
import type { Phase } from './cycle.ts';
import { DayField } from './day-field.tsx';
import { SIGN_OFF_PHASE } from './phase-verbs.ts';

interface SignOffFormProps {
  readonly phase: Phase;
  readonly frame: Frame;
}

/** Signs off that a phase that is not a meeting was carried out. */
export function SignOffForm({ phase, frame }: SignOffFormProps) {
  const words = useWords();
  const asks = useFieldWords();
  const [doneOn, setDoneOn] = useKept('doneOn', phase.endsOn ?? phase.startsOn ?? '');
  return (
    <VerbForm
      frame={frame}
      version={phase.version}
      submitLabel={words('year.save.SIGN_OFF')}
      send={(expectedVersion) =>
        act(SIGN_OFF_PHASE, { input: { id: phase.id, expectedVersion, ...(doneOn === '' ? {} : { doneOn }) } })
      }
      said={() => words('year.said.SIGN_OFF')}
    >
      <Typography>{words('year.help.SIGN_OFF')}</Typography>
      <DayField {...asks('year.field.done_on')} value={doneOn} onChange={setDoneOn} />
    </VerbForm>
  );
}
