import { required, TextInput } from 'react-admin';
import { useWords } from '../words.ts';

const needed = required();

interface Props {
  readonly source: string;
}

/** A name in bokmål, and in nynorsk and English where one has it. */
export function TextInputs({ source }: Props) {
  const words = useWords();
  return (
    <>
      <TextInput source={`${source}nb`} label={words('case.texts.nb')} validate={needed} />
      <TextInput source={`${source}nn`} label={words('case.texts.nn')} />
      <TextInput source={`${source}en`} label={words('case.texts.en')} />
    </>
  );
}
