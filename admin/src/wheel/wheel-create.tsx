import { SimpleForm } from 'react-admin';
import { RecordDraft } from '../draft/form-draft.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { NameInputs } from './name-inputs.tsx';

export function WheelCreate() {
  return (
    <CreatePage redirect="show">
      <SimpleForm>
        <RecordDraft />
        <NameInputs />
      </SimpleForm>
    </CreatePage>
  );
}
