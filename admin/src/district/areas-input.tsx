import { useFieldWords } from '../help/field-words.tsx';
import { TextInput } from 'react-admin';
import { asLines, fromLines } from './district.ts';

export function AreasInput() {
  const asks = useFieldWords();
  return (
    <TextInput
      source="areas"
      {...asks('resources.District.fields.areas')}
      format={asLines}
      parse={fromLines}
      multiline
      minRows={3}
    />
  );
}
