import { AskedField } from '../frame/asked-field.tsx';
import { Help, type HelpKey } from '../help/field-words.tsx';
import { useWords } from '../words.ts';

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  /** What is to be said of it, where that is not the usual. */
  readonly of?: HelpKey;
}

/** Why: the portals see it too. */
export function ReasonField({ value, onChange, required = false, of = 'meeting.field.reason' }: ReasonFieldProps) {
  const words = useWords();
  return (
    <AskedField
      label={words(required ? 'meeting.field.reason' : 'meeting.field.reason_optional')}
      required={required}
      fullWidth
      multiline
      minRows={2}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={<Help of={of} />}
      slotProps={{ htmlInput: { maxLength: 1000 } }}
    />
  );
}
