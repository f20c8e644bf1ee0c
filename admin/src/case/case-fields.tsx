import { required, SelectInput, TextInput } from 'react-admin';
import { useWords } from '../words.ts';
import { HORIZONS, ORIGINS } from './case.ts';
import { useRegisters } from './use-registers.ts';

const needed = required();

/** What a case is about, as its forms ask for it. */
export function CaseFields() {
  const words = useWords();
  const { themes } = useRegisters();
  return (
    <>
      <TextInput source="title" label={words('case.field.title')} validate={needed} />
      <TextInput source="description" label={words('case.field.description')} multiline minRows={3} />
      <SelectInput
        source="origin"
        label={words('case.list.origin')}
        choices={ORIGINS.map((id) => ({ id, name: words(`case.origin.${id}`) }))}
        translateChoice={false}
        validate={needed}
      />
      <TextInput source="originText" label={words('case.field.originText')} />
      <SelectInput
        source="horizon"
        label={words('case.list.horizon')}
        helperText={words('case.field.horizon_help')}
        choices={HORIZONS.map((id) => ({ id, name: words(`case.horizon.${id}`) }))}
        translateChoice={false}
        resettable
      />
      <SelectInput
        source="themeId"
        label={words('case.list.theme')}
        choices={[...themes]}
        translateChoice={false}
        resettable
      />
    </>
  );
}
