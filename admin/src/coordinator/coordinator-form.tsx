import { required, SimpleForm, TextInput } from 'react-admin';
import { CreatePage } from '../frame/create-page.tsx';
import { EditPage } from '../frame/edit-page.tsx';
import { FormToolbar } from '../frame/form-toolbar.tsx';

const needed = required();

export function CoordinatorCreate() {
  return (
    <CreatePage>
      <SimpleForm>
        <TextInput source="name" validate={needed} />
      </SimpleForm>
    </CreatePage>
  );
}

export function CoordinatorEdit() {
  return (
    <EditPage>
      <SimpleForm toolbar={<FormToolbar canDelete />}>
        <TextInput source="name" validate={needed} />
      </SimpleForm>
    </EditPage>
  );
}
