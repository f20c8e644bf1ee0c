import { useFieldWords } from '../help/field-words.tsx';
import { required, TextInput } from 'react-admin';

const needed = required();

export function NameInputs() {
  const asks = useFieldWords();
  return (
    <>
      <TextInput source="name.nb" {...asks('resources.Wheel.fields.nameNb')} validate={needed} />
      <TextInput source="name.nn" {...asks('resources.Wheel.fields.nameNn')} />
      <TextInput source="name.en" {...asks('resources.Wheel.fields.nameEn')} />
    </>
  );
}
