import { useKept } from '../draft/kept-form.tsx';
import { useFieldWords } from '../help/field-words.tsx';
import { Typography } from '@mui/material';
import { act } from '../graphql.ts';
import type { Frame } from '../meeting/frame.ts';
import { ReasonField } from '../meeting/reason-field.tsx';
import { VerbForm } from '../meeting/verb-form.tsx';
import { useWords } from '../words.ts';
import type { Phase } from './cycle.ts';
import { DayField } from './day-field.tsx';
import { REMOVE_PHASE, RESUME_PHASE, SKIP_PHASE } from './phase-verbs.ts';

const DOCUMENTS = { SKIP: SKIP_PHASE, RESUME: RESUME_PHASE, REMOVE: REMOVE_PHASE };

interface PhaseReasonFormProps {
  readonly verb: keyof typeof DOCUMENTS;
  readonly phase: Phase;
  readonly frame: Frame;
}

/** Skips a phase, takes it up again or removes it: each asks why. */
export function PhaseReasonForm({ verb, phase, frame }: PhaseReasonFormProps) {
  const words = useWords();
  const asks = useFieldWords();
  const [reason, setReason] = useKept('reason', '');
  const [on, setOn] = useKept('on', '');
  return (
    <VerbForm
      frame={frame}
      version={phase.version}
      danger={verb === 'REMOVE'}
      submitLabel={words(`year.save.${verb}`)}
      send={(expectedVersion) => {
        const day = verb === 'SKIP' && on !== '' ? { on } : {};
        return act(DOCUMENTS[verb], { input: { id: phase.id, expectedVersion, reason: reason.trim(), ...day } });
      }}
      said={() => words(`year.said.${verb}`)}
    >
      <Typography>{words(`year.help.${verb}`)}</Typography>
      <ReasonField value={reason} onChange={setReason} required />
      {verb === 'SKIP' ? <DayField {...asks('year.field.skipped_on')} value={on} onChange={setOn} /> : null}
    </VerbForm>
  );
}
