import { useFormContext } from 'react-hook-form';
import { NewButton } from './new-button.tsx';
import type { NewOf } from './use-new-form.ts';

interface Props extends NewOf {
  /** The field of the form that is to hold the new one. */
  readonly source: string;
}

/** Within a form of react-admin's, below a choice: makes what isn't there, and chooses it. */
export function NewInput({ source, ...what }: Props) {
  const { setValue } = useFormContext();
  return <NewButton {...what} onMade={({ id }) => setValue(source, id, { shouldDirty: true, shouldValidate: true })} />;
}
