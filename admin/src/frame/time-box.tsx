import { useWords } from '../words.ts';
import { AskedField, type AskedFieldProps } from './asked-field.tsx';
import { timeIn } from './typed.ts';
import { useTyped } from './use-typed.ts';

interface Props extends Omit<AskedFieldProps, 'value' | 'onChange' | 'type' | 'slotProps'> {
  /** As the API takes it: 18:00, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What it is called where no label shows. */
  readonly name?: string;
}

const asItIs = (value: string) => value;

/** A time of day in 24 hours, whatever the browser's language. */
export function TimeBox({ value, onChange, name, error = false, helperText, ...rest }: Props) {
  const words = useWords();
  const { input, text, fault, onType, onLeave } = useTyped({
    value,
    onChange,
    read: timeIn,
    write: asItIs,
    fault: words('frame.day.no_time'),
  });
  return (
    <AskedField
      {...rest}
      inputRef={input}
      value={text}
      error={error || fault !== undefined}
      helperText={fault ?? helperText}
      onChange={({ target }) => onType(target.value)}
      onBlur={onLeave}
      placeholder={words('frame.day.time_form')}
      autoComplete="off"
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { inputMode: 'numeric', maxLength: 10, ...(name === undefined ? {} : { 'aria-label': name }) },
      }}
    />
  );
}
