import { SelectInput, type SelectInputProps } from 'react-admin';
import { useRegisters } from '../case/use-registers.ts';
import { useWords } from '../words.ts';

/** Narrows a list to one committee. */
export function CommitteeFilter(props: SelectInputProps) {
  const words = useWords();
  const { committees } = useRegisters();
  return (
    <SelectInput
      {...props}
      label={words('case.list.committee')}
      choices={[...committees]}
      translateChoice={false}
      emptyText={words('case.list.every')}
    />
  );
}
