import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  MenuItem,
  Switch,
  TextField,
} from '@mui/material';
import { useId } from 'react';
import { DayField } from '../year/day-field.tsx';
import type { Field, Option, Value } from './field.ts';

interface Props {
  readonly field: Field;
  readonly value: Value;
  readonly fault: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** One field of a verb's form. */
export function FieldInput({ field, value, fault, onChange }: Props) {
  const { type, label, help = '', required = false } = field;
  const text = typeof value === 'string' ? value : '';
  if (type === 'yes') {
    return (
      <FormControl component="div">
        <FormControlLabel
          control={<Switch checked={value === true} onChange={(event) => onChange(event.target.checked)} />}
          label={label}
        />
        {help === '' ? null : <FormHelperText sx={{ mx: 0 }}>{help}</FormHelperText>}
      </FormControl>
    );
  }
  if (type === 'many') {
    return (
      <Checkboxes
        label={label}
        help={fault ?? help}
        options={field.options}
        {...(field.none === undefined ? {} : { none: field.none })}
        chosen={Array.isArray(value) ? (value as readonly string[]) : []}
        onChange={onChange}
      />
    );
  }
  if (type === 'day') {
    return <DayField label={label} value={text} onChange={onChange} required={required} help={help} fault={fault} />;
  }
  return (
    <TextField
      label={label}
      required={required}
      fullWidth
      value={text}
      error={fault !== undefined}
      helperText={fault ?? help}
      onChange={(event) => onChange(event.target.value)}
      {...(type === 'one' ? { select: true } : {})}
      {...(type === 'text' ? { multiline: true, minRows: field.rows ?? 3, maxRows: 20 } : {})}
      slotProps={{
        htmlInput: {
          maxLength: type === 'text' ? (field.max ?? 4000) : 200,
          ...(type === 'number' ? { type: 'number', min: 0, inputMode: 'numeric' } : {}),
        },
      }}
    >
      {type === 'one'
        ? [
            ...(required
              ? []
              : [
                  <MenuItem key="" value="">
                    {field.none ?? '–'}
                  </MenuItem>,
                ]),
            ...field.options.map((option) => (
              <MenuItem key={option.value} value={option.value} sx={{ whiteSpace: 'normal' }}>
                {option.label}
              </MenuItem>
            )),
          ]
        : undefined}
    </TextField>
  );
}

interface CheckboxesProps {
  readonly label: string;
  readonly help: string;
  readonly options: readonly Option[];
  /** Said where there is nothing to choose. */
  readonly none?: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Checkboxes({ label, help, options, none, chosen, onChange }: CheckboxesProps) {
  const id = useId();
  const isNone = options.length === 0 && none !== undefined;
  return (
    <FormControl component="fieldset" aria-describedby={id}>
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup sx={{ maxHeight: '20rem', overflowY: 'auto', flexWrap: 'nowrap', pl: 0.5 }}>
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            label={option.label}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(option.value)}
                onChange={(event) =>
                  onChange(
                    event.target.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value),
                  )
                }
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText id={id} sx={{ mx: 0 }}>
        {isNone ? none : help}
      </FormHelperText>
    </FormControl>
  );
}
