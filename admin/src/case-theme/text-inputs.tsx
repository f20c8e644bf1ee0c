import { useFieldWords } from '../help/field-words.tsx';
import { required, TextInput } from 'react-admin';

const needed = required();

interface Props {
  readonly source: string;
}

/** A name in bokmål, and in nynorsk and English where one has it. */
export function TextInputs({ source }: Props) {
  const asks = useFieldWords();
  return (
    <>
      <TextInput source={`${source}nb`} {...asks('case.texts.nb')} validate={needed} />
      <TextInput source={`${source}nn`} {...asks('case.texts.nn')} />
      <TextInput source={`${source}en`} {...asks('case.texts.en')} />
    </>
  );
}
