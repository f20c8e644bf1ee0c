import CalendarIcon from '@mui/icons-material/CalendarTodayOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import { useId, useState, type FocusEvent } from 'react';
import { useWords } from '../words.ts';
import { AskedField, type AskedFieldProps } from './asked-field.tsx';
import { DayCalendar } from './day-calendar.tsx';
import { dayIn, dayTyped } from './typed.ts';
import { useTyped } from './use-typed.ts';

export interface DayBoxProps extends Omit<AskedFieldProps, 'value' | 'onChange' | 'onBlur' | 'type' | 'slotProps'> {
  /** As the API takes it: 2026-02-14, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (event: FocusEvent) => void;
  /** What it is called where no label shows. */
  readonly name?: string;
  /** The first day that makes sense: where the calendar opens when none is given. */
  readonly from?: string | undefined;
  /** Told when what stands in the field cannot be read. */
  readonly onUnread?: (is: boolean) => void;
}

/** A day as dd.mm.åååå, whatever the browser's language, with a calendar beside it. */
export function DayBox({
  value,
  onChange,
  onBlur,
  name,
  from,
  onUnread,
  error = false,
  helperText,
  id,
  ...rest
}: DayBoxProps) {
  const words = useWords();
  const ownId = useId();
  const fieldId = id ?? ownId;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { input, text, fault, onType, onLeave } = useTyped({
    value,
    onChange,
    read: dayIn,
    write: dayTyped,
    fault: words('frame.day.no_day'),
    onUnread,
  });
  return (
    <>
      <AskedField
        {...rest}
        id={fieldId}
        inputRef={input}
        value={text}
        error={error || fault !== undefined}
        helperText={fault ?? helperText}
        onChange={({ target }) => onType(target.value)}
        onBlur={(event) => {
          onLeave();
          onBlur?.(event);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || !event.altKey) return;
          event.preventDefault();
          setAnchor(event.currentTarget);
        }}
        placeholder={words('frame.day.form')}
        autoComplete="off"
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: { inputMode: 'numeric', maxLength: 12, ...(name === undefined ? {} : { 'aria-label': name }) },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton
                  edge="end"
                  size="small"
                  // Which of the calendars of a page it is.
                  {...(name === undefined
                    ? { 'aria-label': words('frame.day.open'), 'aria-describedby': `${fieldId}-label` }
                    : { 'aria-label': `${words('frame.day.open')}: ${name}` })}
                  aria-haspopup="dialog"
                  disabled={rest.disabled ?? false}
                  onClick={({ currentTarget }) => setAnchor(currentTarget)}
                >
                  <CalendarIcon fontSize="small" />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      {anchor === null ? null : (
        <DayCalendar
          anchor={anchor}
          value={value}
          from={from}
          onChoose={(day) => {
            onChange(day);
            setAnchor(null);
          }}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  );
}
