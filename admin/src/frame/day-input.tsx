import type { ReactNode } from 'react';
import { FormDataConsumer, required } from 'react-admin';
import { longTime } from '../dates.ts';
import { useLanguage } from '../words.ts';
import { DayTextInput } from './day-text-input.tsx';
import { InWords } from './in-words.tsx';

const needed = required();

interface Props {
  readonly source: string;
  readonly label?: string;
  /** Whether it may be left empty. */
  readonly isOptional?: boolean;
  readonly helperText?: ReactNode;
}

/** A day, which has to be given unless it is optional, with the day in words below it. */
export function DayInput({ source, label, isOptional = false, helperText }: Props) {
  const language = useLanguage();
  return (
    <>
      <DayTextInput
        source={source}
        {...(isOptional ? {} : { validate: needed })}
        {...(label === undefined ? {} : { label })}
        {...(helperText === undefined ? {} : { helperText })}
      />
      <FormDataConsumer>
        {({ formData }: { readonly formData: Readonly<Record<string, unknown>> }) => {
          const value = formData[source];
          return <InWords>{typeof value === 'string' ? longTime(value, [], language) : ''}</InWords>;
        }}
      </FormDataConsumer>
    </>
  );
}
