import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWords } from '../words.ts';

interface Props {
  readonly label: string;
  /** Empty for none. */
  readonly value: string;
  /** What may be chosen, each with what it is called. */
  readonly options: ReadonlyMap<string, string>;
  readonly onChange: (value: string) => void;
}

/** One of many, found by what one types of its name; or none. */
export function OneChoice({ label, value, options, onChange }: Props) {
  const words = useWords();
  const translate = useTranslate();
  // What the address asks for may be among none of the rows.
  const all = value === '' || options.has(value) ? [...options.keys()] : [value, ...options.keys()];
  return (
    <Autocomplete
      options={all}
      value={value === '' ? null : value}
      onChange={(_, chosen) => onChange(chosen ?? '')}
      getOptionLabel={(one) => options.get(one) ?? words('figures.impact.chosen')}
      getOptionKey={(one) => one}
      noOptionsText={translate('ra.navigation.no_results')}
      clearText={translate('ra.action.clear_input_value')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      sx={{ width: '22rem', maxWidth: '100%' }}
      renderInput={(params) => <TextField {...params} label={label} placeholder={words('calendar.all')} />}
    />
  );
}
