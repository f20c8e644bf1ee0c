import { useFieldWords } from '../help/field-words.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { Create, regex, required, SelectInput, SimpleForm, TextInput, useNotify, useRedirect } from 'react-admin';
import { FormWarning } from '../draft/form-warning.tsx';
import { useTellRefusal } from '../frame/conflict.tsx';
import { LANGUAGES } from './municipality.ts';

const needed = required();
const isNumber = [needed, regex(/^\d{4}$/)];
const STARTS_WITH = { defaultLanguage: 'NB' };

/** Adds a municipality; its administrator then fills it. */
export function MunicipalityCreate() {
  const asks = useFieldWords();
  const tell = useTellRefusal();
  const notify = useNotify();
  const redirect = useRedirect();
  const queries = useQueryClient();
  function onSuccess() {
    notify('frame.saved', { type: 'success' });
    // Left while it is being saved: afterwards the form would ask whether to leave what it holds.
    redirect('list', 'Municipality');
    // Where one can work or read is more than before.
    void queries.invalidateQueries();
  }
  return (
    <Create
      title="resources.Municipality.create"
      mutationOptions={{ onSuccess, onError: (error: unknown) => tell(error) }}
      sx={{ maxWidth: '48rem' }}
    >
      <SimpleForm defaultValues={STARTS_WITH}>
        <FormWarning />
        <TextInput source="number" {...asks('resources.Municipality.fields.number')} validate={isNumber} />
        <TextInput source="name" {...asks('resources.Municipality.fields.name')} validate={needed} />
        <SelectInput
          source="defaultLanguage"
          {...asks('resources.Municipality.fields.defaultLanguage')}
          choices={[...LANGUAGES]}
          validate={needed}
        />
      </SimpleForm>
    </Create>
  );
}
