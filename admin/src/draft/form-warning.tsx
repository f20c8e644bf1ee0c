import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { useWarnOnLeaving } from './use-warn-on-leaving.ts';

/** Within a form of react-admin's: has whoever leaves it be asked first, once something is written. */
export function FormWarning() {
  const { formState } = useFormContext();
  // Read here, or the form would not tell of them.
  const { isDirty, isSubmitting, dirtyFields } = formState;
  const { wrote, saving } = useWarnOnLeaving();
  // Empty where it was undefined is dirty to the library, and to nobody else.
  const isWritten = isDirty && Object.keys(dirtyFields).length > 0;
  useEffect(() => wrote(isWritten), [wrote, isWritten]);
  useEffect(() => saving(isSubmitting), [saving, isSubmitting]);
  return null;
}
