import { DateInput, FormDataConsumer, required } from 'react-admin';
import { longTime } from '../dates.ts';
import { useLanguage } from '../words.ts';
import { InWords } from './in-words.tsx';

const needed = required();

interface Props {
  readonly source: string;
  readonly label?: string;
}

/** A day that has to be given, with the day in words below it. */
export function DayInput({ source, label }: Props) {
  const language = useLanguage();
  return (
    <>
      <DateInput source={source} validate={needed} {...(label === undefined ? {} : { label })} />
      <FormDataConsumer>
        {({ formData }: { readonly formData: Readonly<Record<string, unknown>> }) => {
          const value = formData[source];
          return <InWords>{typeof value === 'string' ? longTime(value, [], language) : ''}</InWords>;
        }}
      </FormDataConsumer>
    </>
  );
}
