import { useKept } from '../draft/kept-form.tsx';
import { useFieldWords } from '../help/field-words.tsx';
import { Stack, TextField, Typography } from '@mui/material';
import { act } from '../graphql.ts';
import type { Frame } from '../meeting/frame.ts';
import { ReasonField } from '../meeting/reason-field.tsx';
import { VerbForm } from '../meeting/verb-form.tsx';
import { days } from '../meeting/when.ts';
import { useLanguage, useWords } from '../words.ts';
import type { Phase } from './cycle.ts';
import { DayField } from './day-field.tsx';
import { DATE_PHASE } from './phase-verbs.ts';

interface Saved {
  readonly done: { readonly startsOn: string; readonly endsOn: string | null };
}

interface DatePhaseFormProps {
  readonly phase: Phase;
  readonly frame: Frame;
}

/** Sets or moves the days of a phase that is not a meeting; moving them asks why. */
export function DatePhaseForm({ phase, frame }: DatePhaseFormProps) {
  const words = useWords();
  const asks = useFieldWords();
  const language = useLanguage();
  const [startsOn, setStartsOn] = useKept('startsOn', phase.startsOn ?? '');
  const [endsOn, setEndsOn] = useKept('endsOn', phase.endsOn ?? '');
  const [place, setPlace] = useKept('place', phase.place ?? '');
  const [reason, setReason] = useKept('reason', '');
  const where = place.trim();
  const moved = phase.startsOn !== null && startsOn !== phase.startsOn;
  return (
    <VerbForm
      frame={frame}
      version={phase.version}
      submitLabel={words('year.save.DATE')}
      send={(expectedVersion) =>
        act<Saved>(DATE_PHASE, {
          input: {
            id: phase.id,
            expectedVersion,
            startsOn,
            endsOn: endsOn === '' ? null : endsOn,
            place: where === '' ? null : where,
            ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          },
        })
      }
      said={({ done }) => words('year.said.DATE', { when: days(done.startsOn, done.endsOn, language) })}
    >
      {phase.startsOn === null ? null : (
        <Typography>{words('year.help.moved', { when: days(phase.startsOn, phase.endsOn, language) })}</Typography>
      )}
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <DayField {...asks('year.field.first_day')} value={startsOn} onChange={setStartsOn} required />
        <DayField {...asks('year.field.last_day')} value={endsOn} onChange={setEndsOn} />
      </Stack>
      <TextField
        {...asks('year.field.place')}
        fullWidth
        value={place}
        onChange={(event) => setPlace(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <ReasonField value={reason} onChange={setReason} required={moved} />
    </VerbForm>
  );
}
