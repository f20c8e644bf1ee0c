import { useFieldWords } from '../help/field-words.tsx';
import { NumberInput, regex, required, SimpleForm, TextInput } from 'react-admin';
import { RecordDraft } from '../draft/form-draft.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { DayInput } from '../frame/day-input.tsx';
import { RegisterChoice } from '../frame/register-choice.tsx';

const needed = required();
const isSlug = [needed, regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)];

export function CommitteeCreate() {
  const asks = useFieldWords();
  return (
    <CreatePage redirect="show">
      <SimpleForm>
        <RecordDraft />
        <NumberInput source="number" {...asks('resources.Committee.fields.number')} validate={needed} min={1} />
        <TextInput source="name" {...asks('resources.Committee.fields.name')} validate={needed} />
        <TextInput source="slug" {...asks('resources.Committee.fields.slug')} validate={isSlug} />
        <RegisterChoice source="districtId" of="District" isRequired />
        <RegisterChoice source="coordinatorId" of="Coordinator" />
        <DayInput source="establishedOn" {...asks('resources.Committee.fields.establishedOn')} />
      </SimpleForm>
    </CreatePage>
  );
}
