import { useKept } from '../draft/kept-form.tsx';
import { Help, useFieldWords } from '../help/field-words.tsx';
import { FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup } from '@mui/material';
import { act } from '../graphql.ts';
import type { Frame } from '../meeting/frame.ts';
import { ReasonField } from '../meeting/reason-field.tsx';
import { VerbForm } from '../meeting/verb-form.tsx';
import { useWords } from '../words.ts';
import type { Phase, PhaseChoice } from './cycle.ts';
import { DayField } from './day-field.tsx';
import { CHOOSE_PHASE } from './phase-verbs.ts';

const CHOICES: readonly PhaseChoice[] = ['WANTED', 'DECLINED', 'UNDECIDED'];

interface ChooseFormProps {
  readonly phase: Phase;
  readonly frame: Frame;
}

/** Records what the committee decided about an optional phase (R06). */
export function ChooseForm({ phase, frame }: ChooseFormProps) {
  const words = useWords();
  const asks = useFieldWords();
  const [choice, setChoice] = useKept<PhaseChoice>('choice', phase.choice);
  const [on, setOn] = useKept('on', phase.choiceOn ?? '');
  const [reason, setReason] = useKept('reason', phase.choiceReason ?? '');
  return (
    <VerbForm
      frame={frame}
      version={phase.version}
      submitLabel={words('year.save.CHOOSE')}
      send={(expectedVersion) =>
        act(CHOOSE_PHASE, {
          input: {
            id: phase.id,
            expectedVersion,
            choice,
            ...(on === '' ? {} : { on }),
            ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          },
        })
      }
      said={() => words('year.said.CHOOSE')}
    >
      <FormControl>
        <FormLabel id="choice-label">{words('year.field.choice')}</FormLabel>
        <RadioGroup
          aria-labelledby="choice-label"
          aria-describedby="choice-help"
          value={choice}
          onChange={(event) => setChoice(CHOICES.find((one) => one === event.target.value) ?? 'UNDECIDED')}
        >
          {CHOICES.map((one) => (
            <FormControlLabel key={one} value={one} control={<Radio />} label={words(`year.choice.${one}`)} />
          ))}
        </RadioGroup>
        <FormHelperText id="choice-help" sx={{ mx: 0 }}>
          <Help of="year.field.choice" />
        </FormHelperText>
      </FormControl>
      <DayField {...asks('year.field.decided_on')} value={on} onChange={setOn} />
      <ReasonField value={reason} onChange={setReason} />
    </VerbForm>
  );
}
