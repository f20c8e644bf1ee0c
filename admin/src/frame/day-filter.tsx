import { Box } from '@mui/material';
import { FormDataConsumer } from 'react-admin';
import { longTime } from '../dates.ts';
import { DayTextInput, type DayTextInputProps } from './day-text-input.tsx';
import { InWords } from './in-words.tsx';
import { useLanguage } from '../words.ts';

interface DayFilterProps extends DayTextInputProps {
  /** The day that the list is asked for, as the field shows it. */
  readonly format: (value: unknown) => string;
}

/** A day that a list begins or ends with, and the day in words below it. */
export function DayFilter(props: DayFilterProps) {
  const language = useLanguage();
  const { source, format } = props;
  return (
    <Box>
      <DayTextInput {...props} />
      <FormDataConsumer>
        {({ formData }: { readonly formData: Readonly<Record<string, unknown>> }) => (
          <InWords>{longTime(format(formData[source]), [], language)}</InWords>
        )}
      </FormDataConsumer>
    </Box>
  );
}
