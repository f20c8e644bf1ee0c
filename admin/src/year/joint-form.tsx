import { useKept } from '../draft/kept-form.tsx';
import { Help, useFieldWords } from '../help/field-words.tsx';
import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  MenuItem,
  TextField,
} from '@mui/material';
import type { Frame } from '../meeting/frame.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { columnsOf, phaseIn } from './columns.ts';
import type { CommitteeYear } from './cycle.ts';
import { PlanForm, type Part } from './plan-form.tsx';

interface JointFormProps {
  readonly committees: readonly CommitteeYear[];
  readonly frame: Frame;
}

/** Plans one meeting of several committees, in the same phase of their years or beside it. */
export function JointForm({ committees, frame }: JointFormProps) {
  const words = useWords();
  const asks = useFieldWords();
  const language = useLanguage();
  const [chosen, setChosen] = useKept<readonly string[]>('chosen', []);
  const [columnKey, setColumnKey] = useKept('columnKey', '');
  const can = committees.filter(({ cycle }) => cycle?.moves.includes('PLAN_MEETING'));
  const columns = columnsOf(can).filter((column) =>
    can.some(({ cycle }) => cycle !== null && phaseIn(column, cycle.phases)?.kind === 'MEETING'),
  );
  const column = columns.find(({ key }) => key === columnKey);
  const parts = can.flatMap(({ id, cycle }): readonly Part[] => {
    if (cycle === null || !chosen.includes(id)) return [];
    const phase = column === undefined ? undefined : phaseIn(column, cycle.phases);
    return [phase === undefined ? { cycleId: cycle.id } : { cycleId: cycle.id, phaseId: phase.id }];
  });
  return (
    <PlanForm kind="JOINT" parts={parts} frame={frame}>
      <FormControl component="fieldset" required>
        <FormLabel component="legend">{words('year.field.committees')}</FormLabel>
        <FormGroup>
          {can.map(({ id, number, name }) => (
            <FormControlLabel
              key={id}
              label={`${number} ${name}`}
              control={
                <Checkbox
                  size="small"
                  checked={chosen.includes(id)}
                  onChange={(event) =>
                    setChosen(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                  }
                />
              }
            />
          ))}
        </FormGroup>
        <FormHelperText sx={{ mx: 0 }}>
          {chosen.length < 2 ? words('year.field.at_least_two') : <Help of="year.field.committees" />}
        </FormHelperText>
      </FormControl>
      <TextField
        select
        {...asks('year.field.for_phase')}
        value={columnKey}
        onChange={(event) => setColumnKey(event.target.value)}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{words('year.field.no_phase')}</MenuItem>
        {columns.map(({ key, titles }) => (
          <MenuItem key={key} value={key}>
            {inLanguage(titles, language)}
          </MenuItem>
        ))}
      </TextField>
    </PlanForm>
  );
}
