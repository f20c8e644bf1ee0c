import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useState, type SyntheticEvent } from 'react';
import { useTranslate } from 'react-admin';
import { faultOf, type Fault } from './invalid-field.ts';

export type AskedFieldProps = Omit<TextFieldProps, 'onInvalidCapture' | 'value'> & { readonly value: string };

/** A field that says in the console's own words what is wrong with it, once one tried to send the form around it. */
export function AskedField({ value, error = false, helperText, ...rest }: AskedFieldProps) {
  const translate = useTranslate();
  const [found, setFound] = useState<{ readonly fault: Fault; readonly value: string }>();
  // Whoever writes something else has heard it.
  const fault = found?.value === value ? found.fault : undefined;
  const said = fault === undefined ? undefined : translate(`ra.validation.${fault.word}`, fault.with);
  return (
    <TextField
      {...rest}
      value={value}
      error={error || said !== undefined}
      helperText={said ?? helperText}
      onInvalidCapture={({ target }: SyntheticEvent) => {
        const now = faultOf(target);
        setFound(now === undefined ? undefined : { fault: now, value });
      }}
    />
  );
}
