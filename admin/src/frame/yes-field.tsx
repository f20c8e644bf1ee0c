import { FormControl, FormControlLabel, FormHelperText, Switch } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly helperText?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A question that is answered with yes or no. */
export function YesField({ label, helperText, checked, onChange }: Props) {
  const id = useId();
  return (
    <FormControl component="div">
      <FormControlLabel
        control={
          <Switch
            checked={checked}
            onChange={(event) => onChange(event.target.checked)}
            slotProps={{ input: { 'aria-describedby': id } }}
          />
        }
        label={label}
      />
      <FormHelperText id={id} sx={{ mx: 0 }}>
        {helperText}
      </FormHelperText>
    </FormControl>
  );
}
