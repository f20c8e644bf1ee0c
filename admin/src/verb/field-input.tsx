import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  MenuItem,
  Stack,
} from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { NewButton } from '../new/new-button.tsx';
import { AskedField } from '../frame/asked-field.tsx';
import { YesField } from '../frame/yes-field.tsx';
import { DayField } from '../year/day-field.tsx';
import type { Field, Option, Value } from './field.ts';

interface Props {
  readonly field: Field;
  readonly value: Value;
  readonly fault: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** One field of a verb's form. */
export function FieldInput(props: Props) {
  const [made, setMade] = useState<readonly Option[]>([]);
  const { field, value, onChange } = props;
  if ((field.type !== 'one' && field.type !== 'many') || field.makes === undefined) return <PlainInput {...props} />;
  // What was made is to be seen at once, also where the choices are read for a while yet, or hold only some.
  const options = [
    ...field.options,
    ...made.filter((one) => field.options.every((option) => option.value !== one.value)),
  ];
  return (
    <Stack>
      <PlainInput {...props} field={{ ...field, options }} />
      <NewButton
        {...field.makes}
        onMade={({ id, name }) => {
          setMade([...made, { value: id, label: name }]);
          onChange(field.type === 'one' ? id : [...(Array.isArray(value) ? (value as readonly string[]) : []), id]);
        }}
      />
    </Stack>
  );
}

function PlainInput({ field, value, fault, onChange }: Props) {
  const { type, label, helperText, required = false } = field;
  const text = typeof value === 'string' ? value : '';
  if (type === 'yes') {
    return <YesField label={label} helperText={helperText} checked={value === true} onChange={onChange} />;
  }
  if (type === 'many') {
    return (
      <Checkboxes
        label={label}
        helperText={fault ?? helperText}
        options={field.options}
        {...(field.none === undefined ? {} : { none: field.none })}
        chosen={Array.isArray(value) ? (value as readonly string[]) : []}
        onChange={onChange}
      />
    );
  }
  if (type === 'day') {
    return (
      <DayField
        label={label}
        value={text}
        onChange={onChange}
        required={required}
        helperText={helperText}
        fault={fault}
      />
    );
  }
  return (
    <AskedField
      label={label}
      required={required}
      fullWidth
      value={text}
      error={fault !== undefined}
      helperText={fault ?? helperText}
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
    </AskedField>
  );
}

interface CheckboxesProps {
  readonly label: string;
  readonly helperText: ReactNode;
  readonly options: readonly Option[];
  /** Said where there is nothing to choose. */
  readonly none?: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Checkboxes({ label, helperText, options, none, chosen, onChange }: CheckboxesProps) {
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
        {isNone ? none : helperText}
      </FormHelperText>
    </FormControl>
  );
}
