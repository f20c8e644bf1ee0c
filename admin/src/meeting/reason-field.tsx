import { TextField } from '@mui/material';
import { useWords } from '../words.ts';

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly help?: string;
}

/** Why: the portals see it too. */
export function ReasonField({ value, onChange, required = false, help }: ReasonFieldProps) {
  const words = useWords();
  return (
    <TextField
      label={words(required ? 'meeting.field.reason' : 'meeting.field.reason_optional')}
      required={required}
      fullWidth
      multiline
      minRows={2}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={help ?? words('meeting.field.reason_public')}
      slotProps={{ htmlInput: { maxLength: 1000 } }}
    />
  );
}
