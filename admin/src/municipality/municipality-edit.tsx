import { useFieldWords } from '../help/field-words.tsx';
import { required, SelectInput, SimpleForm, TextInput } from 'react-admin';
import { RecordDraft } from '../draft/form-draft.tsx';
import { EditPage } from '../frame/edit-page.tsx';
import { FormToolbar } from '../frame/form-toolbar.tsx';
import { LANGUAGES } from './municipality.ts';

const needed = required();
export function MunicipalityEdit() {
  const asks = useFieldWords();
  return (
    <EditPage redirect="show">
      <SimpleForm toolbar={<FormToolbar />}>
        <RecordDraft />
        <TextInput source="name" {...asks('resources.Municipality.fields.name')} validate={needed} />
        <SelectInput
          source="defaultLanguage"
          {...asks('resources.Municipality.fields.defaultLanguage')}
          choices={[...LANGUAGES]}
          validate={needed}
        />
        <TextInput source="timeZone" {...asks('resources.Municipality.fields.timeZone')} validate={needed} />
      </SimpleForm>
    </EditPage>
  );
}
