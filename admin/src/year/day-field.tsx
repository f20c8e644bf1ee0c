import { Box, TextField } from '@mui/material';
import { longTime } from '../dates.ts';
import { InWords } from '../frame/in-words.tsx';
import { useLanguage } from '../words.ts';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly help?: string;
  readonly fault?: string | undefined;
}

/** A day, with the browser's own calendar, and the day in words below it. */
export function DayField({ label, value, onChange, required = false, help = '', fault }: DayFieldProps) {
  const language = useLanguage();
  return (
    <Box sx={{ flex: 1 }}>
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
      <InWords>{longTime(value, [], language)}</InWords>
    </Box>
  );
}
