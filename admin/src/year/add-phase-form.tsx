import { FormControlLabel, MenuItem, Switch, TextField, Typography } from '@mui/material';
import { useState } from 'react';
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
  const [kind, setKind] = useState<PhaseKind>('OTHER');
  const [title, setTitle] = useState(NO_TITLE);
  const [window, setWindow] = useState<MonthWindow>({ kind: 'RANGE', months: [1] });
  const [optional, setOptional] = useState(false);
  const [reason, setReason] = useState('');
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
        label={words('year.field.kind')}
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
      <FormControlLabel
        control={<Switch checked={optional} onChange={(event) => setOptional(event.target.checked)} />}
        label={words('year.field.optional')}
      />
      <ReasonField value={reason} onChange={setReason} required />
    </VerbForm>
  );
}
