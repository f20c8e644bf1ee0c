import { SelectInput, SimpleForm, TextInput, required } from 'react-admin';
import Alert from '@mui/material/Alert';
import { CreatePage } from '../frame/create-page.tsx';
import { useWords } from '../words.ts';
import { ContactFields } from './contact-fields.tsx';
import { KINDS } from './person.ts';

const needed = required();

/** Registers someone who is to hold a seat or stand for one. */
export function PersonCreate() {
  const words = useWords();
  return (
    <CreatePage redirect="show">
      <SimpleForm>
        <TextInput source="name" label={words('person.field.name')} validate={needed} autoComplete="off" />
        <SelectInput
          source="kind"
          label={words('person.field.kind')}
          helperText={words('person.register.kind_help')}
          choices={KINDS.map((id) => ({ id, name: words(`person.kind.${id}`) }))}
          translateChoice={false}
          validate={needed}
        />
        <Alert severity="info" role="presentation" sx={{ my: 1, width: '100%' }}>
          {words('person.contact.private')}
        </Alert>
        <ContactFields />
      </SimpleForm>
    </CreatePage>
  );
}
