import { AutocompleteInput, ReferenceInput, required } from 'react-admin';
import { useMunicipality } from '../municipality-context.tsx';
import type { Kind } from './person.ts';

const needed = required();
const SORT = { field: 'number', order: 'ASC' } as const;

interface Props {
  readonly source: string;
  readonly label: string;
  readonly help?: string;
  readonly kind?: Kind;
  /** Only those who hold or held a seat of this committee. */
  readonly committeeId?: string;
  readonly isRequired?: boolean;
}

/** A person of the municipality, found by a piece of the name. */
export function PersonChoice({ source, label, help, kind, committeeId, isRequired = false }: Props) {
  const { number } = useMunicipality();
  const filter = {
    municipality: number,
    ...(kind === undefined ? {} : { kinds: [kind] }),
    ...(committeeId === undefined ? {} : { committeeId }),
  };
  return (
    <ReferenceInput source={source} reference="Person" filter={filter} sort={SORT} perPage={50}>
      <AutocompleteInput
        optionText="name"
        label={label}
        filterToQuery={(name: string) => (name === '' ? {} : { name })}
        {...(help === undefined ? {} : { helperText: help })}
        {...(isRequired ? { validate: needed } : {})}
      />
    </ReferenceInput>
  );
}
