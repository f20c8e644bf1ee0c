import { useFieldWords } from '../help/field-words.tsx';
import Typography from '@mui/material/Typography';
import { ArrayInput, BooleanInput, required, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { useWords } from '../words.ts';
import { ACTORS, DUTIES, PHASE_KINDS } from './wheel.ts';
import { OtherLanguages } from './other-languages.tsx';
import { WindowInputs } from './window-inputs.tsx';

const needed = required();
const KINDS = PHASE_KINDS.map((id) => ({ id, name: `wheel.kind.${id}` }));
const WHO = ACTORS.map((id) => ({ id, name: `wheel.actor.${id}` }));
const WHAT = DUTIES.map((id) => ({ id, name: `wheel.duty.${id}` }));

/** Everything about a phase, for a dialog. */
export function PhaseInputs() {
  const words = useWords();
  const asks = useFieldWords();
  return (
    <>
      <TextInput source="title.nb" {...asks('wheel.phase.title')} validate={needed} />
      <OtherLanguages>
        <TextInput source="title.nn" {...asks('wheel.phase.title_nn')} />
        <TextInput source="title.en" {...asks('wheel.phase.title_en')} />
      </OtherLanguages>
      <SelectInput source="kind" {...asks('wheel.phase.kind')} choices={KINDS} validate={needed} />
      <BooleanInput source="optional" {...asks('wheel.phase.optional')} />
      <WindowInputs />
      <Typography variant="h3" component="h3" sx={{ mt: 2 }}>
        {words('wheel.phase.themes')}
      </Typography>
      <ArrayInput source="themes" label={false} helperText={false}>
        <SimpleFormIterator disableClear fullWidth>
          <TextInput source="text.nb" {...asks('wheel.phase.text')} validate={needed} multiline />
          <OtherLanguages>
            <TextInput source="text.nn" {...asks('wheel.phase.text_nn')} multiline />
            <TextInput source="text.en" {...asks('wheel.phase.text_en')} multiline />
          </OtherLanguages>
        </SimpleFormIterator>
      </ArrayInput>
      <Typography variant="h3" component="h3" sx={{ mt: 2 }}>
        {words('wheel.phase.responsibilities')}
      </Typography>
      <ArrayInput source="responsibilities" label={false} helperText={false}>
        <SimpleFormIterator disableClear fullWidth>
          <SelectInput source="actor" {...asks('wheel.phase.actor')} choices={WHO} validate={needed} />
          <SelectInput source="duty" {...asks('wheel.phase.duty')} choices={WHAT} validate={needed} />
          <TextInput source="text.nb" {...asks('wheel.phase.text')} validate={needed} multiline />
          <OtherLanguages>
            <TextInput source="text.nn" {...asks('wheel.phase.text_nn')} multiline />
            <TextInput source="text.en" {...asks('wheel.phase.text_en')} multiline />
          </OtherLanguages>
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
