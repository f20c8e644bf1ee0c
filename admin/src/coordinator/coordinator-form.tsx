import { useFieldWords } from '../help/field-words.tsx';
import { required, SimpleForm, TextInput } from 'react-admin';
import { FormWarning } from '../draft/form-warning.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { EditPage } from '../frame/edit-page.tsx';
import { FormToolbar } from '../frame/form-toolbar.tsx';

const needed = required();

export function CoordinatorCreate() {
  const asks = useFieldWords();
  return (
    <CreatePage>
      <SimpleForm>
        <FormWarning />
        <TextInput source="name" {...asks('resources.Coordinator.fields.name')} validate={needed} />
      </SimpleForm>
    </CreatePage>
  );
}

export function CoordinatorEdit() {
  const asks = useFieldWords();
  return (
    <EditPage>
      <SimpleForm toolbar={<FormToolbar canDelete />}>
        <FormWarning />
        <TextInput source="name" {...asks('resources.Coordinator.fields.name')} validate={needed} />
      </SimpleForm>
    </EditPage>
  );
}
