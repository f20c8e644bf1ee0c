import { useQueryClient } from '@tanstack/react-query';
import { Create, regex, required, SelectInput, SimpleForm, TextInput, useNotify, useRedirect } from 'react-admin';
import { useTellRefusal } from '../frame/conflict.tsx';
import { useWords } from '../words.ts';
import { LANGUAGES } from './municipality.ts';

const needed = required();
const isNumber = [needed, regex(/^\d{4}$/)];
const STARTS_WITH = { defaultLanguage: 'NB' };

/** Adds a municipality; its administrator then fills it. */
export function MunicipalityCreate() {
  const words = useWords();
  const tell = useTellRefusal();
  const notify = useNotify();
  const redirect = useRedirect();
  const queries = useQueryClient();
  async function onSuccess() {
    // Where one can work or read is more than before.
    await queries.invalidateQueries();
    notify('frame.saved', { type: 'success' });
    redirect('list', 'Municipality');
  }
  return (
    <Create
      title="resources.Municipality.create"
      mutationOptions={{ onSuccess: () => void onSuccess(), onError: (error: unknown) => tell(error) }}
      sx={{ maxWidth: '48rem' }}
    >
      <SimpleForm defaultValues={STARTS_WITH}>
        <TextInput source="number" validate={isNumber} helperText={words('resources.Municipality.number_help')} />
        <TextInput source="name" validate={needed} />
        <SelectInput source="defaultLanguage" choices={[...LANGUAGES]} validate={needed} />
      </SimpleForm>
    </Create>
  );
}
