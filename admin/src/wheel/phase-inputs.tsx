import Typography from '@mui/material/Typography';
import { ArrayInput, BooleanInput, required, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { useWords } from '../words.ts';
import { ACTORS, DUTIES, PHASE_KINDS } from './wheel.ts';
import { WindowInputs } from './window-inputs.tsx';

const needed = required();
const KINDS = PHASE_KINDS.map((id) => ({ id, name: `wheel.kind.${id}` }));
const WHO = ACTORS.map((id) => ({ id, name: `wheel.actor.${id}` }));
const WHAT = DUTIES.map((id) => ({ id, name: `wheel.duty.${id}` }));

/** Everything about a phase, for a dialog. */
export function PhaseInputs() {
  const words = useWords();
  return (
    <>
      <TextInput source="title.nb" label="wheel.phase.title" validate={needed} />
      <TextInput source="title.nn" label="wheel.phase.title_nn" />
      <TextInput source="title.en" label="wheel.phase.title_en" />
      <SelectInput source="kind" label="wheel.phase.kind" choices={KINDS} validate={needed} />
      <BooleanInput source="optional" label="wheel.phase.optional" helperText={words('wheel.phase.optional_help')} />
      <WindowInputs />
      <Typography variant="h3" component="h3" sx={{ mt: 2 }}>
        {words('wheel.phase.themes')}
      </Typography>
      <ArrayInput source="themes" label={false} helperText={false}>
        <SimpleFormIterator disableClear fullWidth>
          <TextInput source="text.nb" label="wheel.phase.text" validate={needed} multiline />
          <TextInput source="text.nn" label="wheel.phase.text_nn" multiline />
          <TextInput source="text.en" label="wheel.phase.text_en" multiline />
        </SimpleFormIterator>
      </ArrayInput>
      <Typography variant="h3" component="h3" sx={{ mt: 2 }}>
        {words('wheel.phase.responsibilities')}
      </Typography>
      <ArrayInput source="responsibilities" label={false} helperText={false}>
        <SimpleFormIterator disableClear fullWidth>
          <SelectInput source="actor" label="wheel.phase.actor" choices={WHO} validate={needed} />
          <SelectInput source="duty" label="wheel.phase.duty" choices={WHAT} validate={needed} />
          <TextInput source="text.nb" label="wheel.phase.text" validate={needed} multiline />
          <TextInput source="text.nn" label="wheel.phase.text_nn" multiline />
          <TextInput source="text.en" label="wheel.phase.text_en" multiline />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
