import { useEffect } from 'react';
import { useRecordContext, useResourceContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { DraftOffer } from './draft-offer.tsx';
import { FormWarning } from './form-warning.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  /** Which form it is, of all in the console. */
  readonly form: string;
}

/** Within a form of react-admin's: keeps what is half written, offers what was left the last time, and warns on leaving. */
export function FormDraft({ form }: Props) {
  const { watch, setValue, getValues, formState } = useFormContext();
  const { offer, keep, forget, take } = useDraft(form);
  // Read here, or the form would not tell of it.
  const { isDirty } = formState;
  useEffect(() => {
    const { unsubscribe } = watch((values, { type }) => {
      // What the form itself fills in is not written by anyone.
      if (type === 'change' || isDirty) keep(values);
    });
    return unsubscribe;
  }, [watch, keep, isDirty]);
  if (offer === undefined) return <FormWarning />;
  return (
    <>
      <FormWarning />
      <DraftOffer
        offer={offer}
        onTake={() => {
          const fields = getValues();
          for (const [name, value] of Object.entries(offer.values)) {
            if (value !== fields[name]) setValue(name, value, { shouldDirty: true, shouldTouch: true });
          }
          take();
        }}
        onForget={forget}
      />
    </>
  );
}

/** Within the form of a page that makes or changes a record: its draft. */
export function RecordDraft() {
  const resource = useResourceContext();
  const record = useRecordContext();
  return <FormDraft form={`${resource}/${record?.id ?? 'create'}`} />;
}
