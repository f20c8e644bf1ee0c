import { required, TextInput } from 'react-admin';
import { useFieldWords, type HelpKey } from '../help/field-words.tsx';

const needed = required();

interface Props {
  /** What is to be said of it, where that is not the usual. */
  readonly of?: HelpKey;
}

/** Why: what is taken back or changed is told together with its reason. */
export function ReasonInput({ of = 'frame.dialog.reason' }: Props) {
  const asks = useFieldWords();
  return <TextInput source="reason" {...asks('frame.dialog.reason', of)} validate={needed} multiline minRows={2} />;
}
