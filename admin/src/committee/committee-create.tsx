import { NumberInput, regex, required, SimpleForm, TextInput } from 'react-admin';
import { RecordDraft } from '../draft/form-draft.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { DayInput } from '../frame/day-input.tsx';
import { RegisterChoice } from '../frame/register-choice.tsx';
import { useWords } from '../words.ts';

const needed = required();
const isSlug = [needed, regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)];

export function CommitteeCreate() {
  const words = useWords();
  return (
    <CreatePage redirect="show">
      <SimpleForm>
        <RecordDraft />
        <NumberInput source="number" validate={needed} min={1} />
        <TextInput source="name" validate={needed} />
        <TextInput source="slug" validate={isSlug} helperText={words('resources.Committee.slug_help')} />
        <RegisterChoice source="districtId" of="District" isRequired />
        <RegisterChoice source="coordinatorId" of="Coordinator" />
        <DayInput source="establishedOn" />
      </SimpleForm>
    </CreatePage>
  );
}
