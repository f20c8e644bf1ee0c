import { useFieldWords } from '../help/field-words.tsx';
import { NumberInput, TextInput } from 'react-admin';

/** How a person can be reached, and the year of birth: for staff only. */
export function ContactFields() {
  const asks = useFieldWords();
  return (
    <>
      <NumberInput source="birthYear" {...asks('person.field.birthYear')} />
      <TextInput source="email" type="email" {...asks('person.field.email')} autoComplete="off" />
      <TextInput source="phone" type="tel" {...asks('person.field.phone')} autoComplete="off" />
      <TextInput source="address" {...asks('person.field.address')} multiline autoComplete="off" />
    </>
  );
}
