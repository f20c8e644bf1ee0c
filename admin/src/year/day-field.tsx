import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { longTime } from '../dates.ts';
import { DayBox } from '../frame/day-box.tsx';
import { InWords } from '../frame/in-words.tsx';
import { useLanguage } from '../words.ts';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly helperText?: ReactNode;
  readonly fault?: string | undefined;
}

/** A day, and the day in words below it. */
export function DayField({ label, value, onChange, required = false, helperText, fault }: DayFieldProps) {
  const language = useLanguage();
  return (
    <Box sx={{ flex: 1 }}>
      <DayBox
        label={label}
        required={required}
        fullWidth
        value={value}
        error={fault !== undefined}
        onChange={onChange}
        helperText={fault ?? helperText}
      />
      <InWords>{longTime(value, [], language)}</InWords>
    </Box>
  );
}
