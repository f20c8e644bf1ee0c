import { TextField } from '@mui/material';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly help?: string;
  readonly fault?: string | undefined;
}

/** A day, with the browser's own calendar. */
export function DayField({ label, value, onChange, required = false, help = '', fault }: DayFieldProps) {
  return (
    <TextField
      type="date"
      label={label}
      required={required}
      fullWidth
      value={value}
      error={fault !== undefined}
      onChange={(event) => onChange(event.target.value)}
      helperText={fault ?? help}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
