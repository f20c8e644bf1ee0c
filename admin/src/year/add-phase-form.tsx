import { useKept } from '../draft/kept-form.tsx';
import { YesField } from '../frame/yes-field.tsx';
import { useFieldWords } from '../help/field-words.tsx';
import { MenuItem, TextField, Typography } from '@mui/material';
import { act } from '../graphql.ts';
import type { Frame } from '../meeting/frame.ts';
import { ReasonField } from '../meeting/reason-field.tsx';
import { TitleFields } from '../meeting/title-fields.tsx';
import { NO_TITLE, titleInput } from '../meeting/title-input.ts';
import { VerbForm } from '../meeting/verb-form.tsx';
import { useWords } from '../words.ts';
import { PHASE_KINDS, type Cycle, type MonthWindow, type PhaseKind } from './cycle.ts';
import { ADD_PHASE } from './phase-verbs.ts';
import { WindowFields } from './window-fields.tsx';

interface AddPhaseFormProps {
  readonly cycle: Cycle;
  readonly frame: Frame;
}

/** Adds a phase that the wheel does not have to one committee's year. */
export function AddPhaseForm({ cycle, frame }: AddPhaseFormProps) {
  const words = useWords();
  const asks = useFieldWords();
  const [kind, setKind] = useKept<PhaseKind>('kind', 'OTHER');
  const [title, setTitle] = useKept('title', NO_TITLE);
  const [window, setWindow] = useKept<MonthWindow>('window', { kind: 'RANGE', months: [1] });
  const [optional, setOptional] = useKept('optional', false);
  const [reason, setReason] = useKept('reason', '');
  return (
    <VerbForm
      frame={frame}
      version={cycle.version}
      submitLabel={words('year.save.ADD_PHASE')}
      send={() =>
        act(ADD_PHASE, {
          input: { cycleId: cycle.id, kind, title: titleInput(title), window, optional, reason: reason.trim() },
        })
      }
      said={() => words('year.said.ADD_PHASE')}
    >
      <Typography>{words('year.help.ADD_PHASE')}</Typography>
      <TitleFields value={title} onChange={setTitle} required />
      <TextField
        select
        {...asks('year.field.kind')}
        value={kind}
        onChange={(event) => setKind(PHASE_KINDS.find((one) => one === event.target.value) ?? 'OTHER')}
        {...(kind === 'MEETING' ? { helperText: words('year.help.EXTRA') } : {})}
      >
        {PHASE_KINDS.map((one) => (
          <MenuItem key={one} value={one}>
            {words(`wheel.kind.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <WindowFields value={window} onChange={setWindow} />
      <YesField {...asks('year.field.optional')} checked={optional} onChange={setOptional} />
      <ReasonField value={reason} onChange={setReason} required />
    </VerbForm>
  );
}
