import { Checkbox, ListItemText, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly options: readonly (readonly [value: string, text: string])[];
  /** What it says while none is chosen. */
  readonly none: string;
  /** How many may be chosen, at most; any number unless given. */
  readonly most?: number;
  readonly onChange: (values: readonly string[]) => void;
}

/** Some of several, in the order in which they are chosen. */
export function SeveralChoice({ label, value, options, none, most, onChange }: Props) {
  // What was just chosen, until whoever asks has drawn it: the next choice starts from there, however soon it comes.
  const given = value.join(' ');
  const [chosen, setChosen] = useState({ given, values: value });
  if (chosen.given !== given) setChosen({ given, values: value });
  const known = chosen.values.filter((one) => options.some(([option]) => option === one));
  const choose = (values: readonly string[]) => {
    const next = values.slice(0, most);
    setChosen({ given, values: next });
    onChange(next);
  };
  const textOf = (one: string) => options.find(([option]) => option === one)?.[1] ?? one;
  return (
    <TextField
      select
      label={label}
      value={known}
      onChange={({ target }) => choose(target.value as unknown as readonly string[])}
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
