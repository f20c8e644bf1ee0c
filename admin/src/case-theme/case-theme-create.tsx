import { SimpleForm } from 'react-admin';
import { RecordDraft } from '../draft/form-draft.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { TextInputs } from './text-inputs.tsx';

export function CaseThemeCreate() {
  return (
    <CreatePage>
      <SimpleForm>
        <RecordDraft />
        <TextInputs source="names." />
      </SimpleForm>
    </CreatePage>
  );
}
