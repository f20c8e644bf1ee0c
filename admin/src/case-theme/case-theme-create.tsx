import { SimpleForm } from 'react-admin';
import { CreatePage } from '../frame/create-page.tsx';
import { TextInputs } from './text-inputs.tsx';

export function CaseThemeCreate() {
  return (
    <CreatePage>
      <SimpleForm>
        <TextInputs source="names." />
      </SimpleForm>
    </CreatePage>
  );
}
