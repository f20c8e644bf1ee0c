import { Checkbox, ListItemText, MenuItem, TextField } from '@mui/material';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly options: readonly (readonly [value: string, text: string])[];
  /** What it says while none is chosen. */
  readonly none: string;
  readonly onChange: (values: readonly string[]) => void;
}

/** Some of several, in the order in which they are chosen. */
export function SeveralChoice({ label, value, options, none, onChange }: Props) {
  const known = value.filter((one) => options.some(([option]) => option === one));
  const textOf = (one: string) => options.find(([option]) => option === one)?.[1] ?? one;
  return (
    <TextField
      select
      label={label}
      value={known}
      onChange={({ target }) => onChange(target.value as unknown as readonly string[])}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          multiple: true,
          displayEmpty: true,
          renderValue: (values) => (values as readonly string[]).map(textOf).join(', ') || none,
        },
      }}
      sx={{ width: '15rem', maxWidth: '100%' }}
    >
      {options.map(([option, text]) => (
        <MenuItem key={option} value={option} dense>
          <Checkbox size="small" checked={known.includes(option)} tabIndex={-1} aria-hidden />
          <ListItemText primary={text} />
        </MenuItem>
      ))}
    </TextField>
  );
}
