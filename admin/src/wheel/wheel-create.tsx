import { SimpleForm } from 'react-admin';
import { CreatePage } from '../frame/create-page.tsx';
import { NameInputs } from './name-inputs.tsx';

export function WheelCreate() {
  return (
    <CreatePage redirect="show">
      <SimpleForm>
        <NameInputs />
      </SimpleForm>
    </CreatePage>
  );
}
