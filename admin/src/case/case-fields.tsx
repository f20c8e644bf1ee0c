import { useFieldWords } from '../help/field-words.tsx';
import { required, SelectInput, TextInput } from 'react-admin';
import { useWords } from '../words.ts';
import { NewInput } from '../new/new-input.tsx';
import { HORIZONS, ORIGINS } from './case.ts';
import { useRegisters } from './use-registers.ts';

const needed = required();

/** What a case is about, as its forms ask for it. */
export function CaseFields() {
  const words = useWords();
  const asks = useFieldWords();
  const { themes } = useRegisters();
  return (
    <>
      <TextInput source="title" {...asks('case.field.title')} validate={needed} />
      <TextInput source="description" {...asks('case.field.description')} multiline minRows={3} />
      <SelectInput
        source="origin"
        {...asks('case.list.origin')}
        choices={ORIGINS.map((id) => ({ id, name: words(`case.origin.${id}`) }))}
        translateChoice={false}
        validate={needed}
      />
      <TextInput source="originText" {...asks('case.field.originText')} />
      <SelectInput
        source="horizon"
        {...asks('case.list.horizon')}
        choices={HORIZONS.map((id) => ({ id, name: words(`case.horizon.${id}`) }))}
        translateChoice={false}
        resettable
      />
      <SelectInput
        source="themeId"
        {...asks('case.list.theme')}
        choices={[...themes]}
        translateChoice={false}
        resettable
      />
      <NewInput source="themeId" of="CaseTheme" />
    </>
  );
}
