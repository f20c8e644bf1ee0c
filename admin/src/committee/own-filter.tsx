import { BooleanInput, type BooleanInputProps } from 'react-admin';
import { useRegisters } from '../case/use-registers.ts';
import { useWords } from '../words.ts';

/** The committees whose work is the caller's, where that is some and not all; else there is nothing to tell apart. */
export function useOwnCommittees(): readonly string[] {
  const { committees } = useRegisters();
  const own = committees.filter(({ isOwn }) => isOwn).map(({ id }) => id);
  return own.length < committees.length ? own : [];
}

/** Narrows a list to the caller's own committees, by one switch. */
export function OwnFilter({ own, ...props }: BooleanInputProps & { readonly own: readonly string[] }) {
  const words = useWords();
  return (
    <BooleanInput
      {...props}
      label={words('year.page.own')}
      helperText={false}
      // Off is no filter; a switch that says nothing would send that it is off.
      defaultValue={null}
      format={(value: unknown) => Array.isArray(value)}
      parse={(isOn: unknown) => (isOn === true ? [...own] : null)}
      sx={{ minWidth: '10rem' }}
    />
  );
}
