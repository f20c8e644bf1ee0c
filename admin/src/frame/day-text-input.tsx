import { useCallback, useMemo, useRef } from 'react';
import {
  FieldTitle,
  InputHelperText,
  useInput,
  useResourceContext,
  useTranslate,
  type InputProps,
  type Validator,
} from 'react-admin';
import { DayBox } from './day-box.tsx';

type Validate = Validator | Validator[];

export interface DayTextInputProps extends Omit<InputProps<string>, 'validate' | 'parse' | 'format'> {
  readonly validate?: Validate;
  /** What the form holds, as a day or empty; and the other way. */
  readonly format?: (value: unknown) => string;
  readonly parse?: (value: string) => unknown;
}

const NOTHING: Validate = [];
const dayOf = (value: unknown) => (typeof value === 'string' ? value : '');
const orNull = (value: string) => (value === '' ? null : value);

/** A day in a form of react-admin's. */
export function DayTextInput(props: DayTextInputProps) {
  const { label, helperText, source, validate = NOTHING, format = dayOf, parse = orNull } = props;
  const translate = useTranslate();
  const isUnread = useRef(false);
  const onUnread = useCallback((is: boolean) => {
    isUnread.current = is;
  }, []);
  // What cannot be read is empty to the form, and not to whoever wrote it.
  const checks = useMemo(
    () => [
      () => (isUnread.current ? translate('frame.day.no_day') : undefined),
      ...(Array.isArray(validate) ? validate : [validate]),
    ],
    [validate, translate],
  );
  const { field, fieldState, id, isRequired } = useInput<string>({
    ...props,
    format,
    parse: (value: string) => parse(value) as string,
    validate: checks,
  });
  const resource = useResourceContext();
  const { error, invalid } = fieldState;
  return (
    <DayBox
      id={id}
      value={String(field.value)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      onUnread={onUnread}
      label={
        <FieldTitle
          label={label}
          source={source}
          isRequired={isRequired}
          {...(resource === undefined ? {} : { resource })}
        />
      }
      error={invalid}
      helperText={
        helperText !== undefined || invalid ? (
          <InputHelperText error={error?.message ?? ''} helperText={helperText} />
        ) : undefined
      }
    />
  );
}
