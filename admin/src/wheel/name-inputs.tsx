import { required, TextInput } from 'react-admin';

const needed = required();

export function NameInputs() {
  return (
    <>
      <TextInput source="name.nb" label="resources.Wheel.fields.nameNb" validate={needed} />
      <TextInput source="name.nn" label="resources.Wheel.fields.nameNn" />
      <TextInput source="name.en" label="resources.Wheel.fields.nameEn" />
    </>
  );
}
