import { useFieldWords } from '../help/field-words.tsx';
import { required, SimpleForm, TextInput } from 'react-admin';
import { today } from '../dates.ts';
import { RecordDraft } from '../draft/form-draft.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { DayInput } from '../frame/day-input.tsx';
import { AreasInput } from './areas-input.tsx';

const needed = required();

export function DistrictCreate() {
  const asks = useFieldWords();
  return (
    <CreatePage redirect="show">
      <SimpleForm defaultValues={{ validFrom: today() }}>
        <RecordDraft />
        <TextInput source="name" {...asks('resources.District.fields.name')} validate={needed} />
        <AreasInput />
        <DayInput source="validFrom" {...asks('resources.District.fields.validFrom', 'district.validFrom')} />
      </SimpleForm>
    </CreatePage>
  );
}
