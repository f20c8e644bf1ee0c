import type { ReactNode } from 'react';
import { AutocompleteInput, ReferenceInput, required } from 'react-admin';
import { NewInput } from '../new/new-input.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import type { Kind } from './person.ts';

const needed = required();
const SORT = { field: 'number', order: 'ASC' } as const;

interface Props {
  readonly source: string;
  readonly label: string;
  readonly helperText?: ReactNode;
  readonly kind?: Kind;
  /** Only those who hold or held a seat of this committee. */
  readonly committeeId?: string;
  readonly isRequired?: boolean;
}

/** A person of the municipality, found by a piece of the name. */
export function PersonChoice({ source, label, helperText, kind, committeeId, isRequired = false }: Props) {
  const { number } = useMunicipality();
  const filter = {
    municipality: number,
    ...(kind === undefined ? {} : { kinds: [kind] }),
    ...(committeeId === undefined ? {} : { committeeId }),
  };
  return (
    <>
      <ReferenceInput source={source} reference="Person" filter={filter} sort={SORT} perPage={50}>
        <AutocompleteInput
          optionText="name"
          label={label}
          filterToQuery={(name: string) => (name === '' ? {} : { name })}
          {...(helperText === undefined ? {} : { helperText })}
          {...(isRequired ? { validate: needed } : {})}
        />
      </ReferenceInput>
      {/* Who is to hold or held a seat already is someone who is registered. */}
      {committeeId === undefined ? (
        <NewInput source={source} of="Person" {...(kind === undefined ? {} : { kind })} />
      ) : null}
    </>
  );
}
