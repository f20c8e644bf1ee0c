import { TextInput } from 'react-admin';
import { useWords } from '../words.ts';
import { asLines, fromLines } from './district.ts';

export function AreasInput() {
  const words = useWords();
  return (
    <TextInput
      source="areas"
      label="resources.District.fields.areas"
      helperText={words('resources.District.areas_help')}
      format={asLines}
      parse={fromLines}
      multiline
      minRows={3}
    />
  );
}
