import { NumberInput, TextInput } from 'react-admin';
import { useWords } from '../words.ts';

/** How a person can be reached, and the year of birth: for staff only. */
export function ContactFields() {
  const words = useWords();
  return (
    <>
      <NumberInput
        source="birthYear"
        label={words('person.field.birthYear')}
        helperText={words('person.contact.birth_year_help')}
      />
      <TextInput source="email" type="email" label={words('person.field.email')} autoComplete="off" />
      <TextInput source="phone" type="tel" label={words('person.field.phone')} autoComplete="off" />
      <TextInput source="address" label={words('person.field.address')} multiline autoComplete="off" />
    </>
  );
}
