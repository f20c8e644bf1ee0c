import { required, SimpleForm, TextInput } from 'react-admin';
import { RecordDraft } from '../draft/form-draft.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { DayInput } from '../frame/day-input.tsx';
import { AreasInput } from './areas-input.tsx';

const needed = required();

export function DistrictCreate() {
  return (
    <CreatePage redirect="show">
      <SimpleForm>
        <RecordDraft />
        <TextInput source="name" validate={needed} />
        <AreasInput />
        <DayInput source="validFrom" />
      </SimpleForm>
    </CreatePage>
  );
}
