import { useFieldWords } from '../help/field-words.tsx';
import { SelectInput, SimpleForm, TextInput, required } from 'react-admin';
import Alert from '@mui/material/Alert';
import { FormWarning } from '../draft/form-warning.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { useWords } from '../words.ts';
import { ContactFields } from './contact-fields.tsx';
import { KINDS } from './person.ts';

const needed = required();

/** Registers someone who is to hold a seat or stand for one. */
export function PersonCreate() {
  const words = useWords();
  const asks = useFieldWords();
  return (
    <CreatePage redirect="show">
      <SimpleForm>
        <FormWarning />
        <TextInput source="name" {...asks('person.field.name')} validate={needed} autoComplete="off" />
        <SelectInput
          source="kind"
          {...asks('person.field.kind')}
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
