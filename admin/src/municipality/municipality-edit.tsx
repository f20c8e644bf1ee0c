import { required, SelectInput, SimpleForm, TextInput } from 'react-admin';
import { RecordDraft } from '../draft/form-draft.tsx';
import { EditPage } from '../frame/edit-page.tsx';
import { FormToolbar } from '../frame/form-toolbar.tsx';
import { LANGUAGES } from './municipality.ts';

const needed = required();
export function MunicipalityEdit() {
  return (
    <EditPage redirect="show">
      <SimpleForm toolbar={<FormToolbar />}>
        <RecordDraft />
        <TextInput source="name" validate={needed} />
        <SelectInput source="defaultLanguage" choices={[...LANGUAGES]} validate={needed} />
        <TextInput source="timeZone" validate={needed} />
      </SimpleForm>
    </EditPage>
  );
}
