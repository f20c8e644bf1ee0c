import { required, TextInput } from 'react-admin';
import { useWords } from '../words.ts';

const needed = required();

interface Props {
  readonly help?: string;
}

/** Why: what is taken back or changed is told together with its reason. */
export function ReasonInput({ help }: Props) {
  const words = useWords();
  return (
    <TextInput
      source="reason"
      label={words('frame.dialog.reason')}
      validate={needed}
      multiline
      minRows={2}
      {...(help === undefined ? {} : { helperText: help })}
    />
  );
}
