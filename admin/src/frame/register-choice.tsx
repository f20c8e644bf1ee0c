import { ReferenceInput, required, SelectInput } from 'react-admin';
import { useMunicipality } from '../municipality-context.tsx';

interface Props {
  readonly source: string;
  readonly of: 'Coordinator' | 'District';
  readonly isRequired?: boolean;
}

const SORT = {
  Coordinator: { field: 'name', order: 'ASC' },
  District: { field: 'createdAt', order: 'ASC' },
} as const;

/** A choice among the municipality's districts or coordinators. */
export function RegisterChoice({ source, of, isRequired = false }: Props) {
  const { number } = useMunicipality();
  return (
    <ReferenceInput source={source} reference={of} filter={{ municipality: number }} sort={SORT[of]} perPage={200}>
      <SelectInput
        optionText="name"
        label={`resources.Committee.fields.${source}`}
        {...(isRequired ? { validate: required() } : { resettable: true })}
      />
    </ReferenceInput>
  );
}
