import { ReferenceInput, required, SelectInput } from 'react-admin';
import { useFieldWords } from '../help/field-words.tsx';
import { NewInput } from '../new/new-input.tsx';
import { useMunicipality } from '../municipality-context.tsx';

interface Props {
  readonly source: 'coordinatorId' | 'districtId';
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
  const asks = useFieldWords();
  return (
    <>
      <ReferenceInput source={source} reference={of} filter={{ municipality: number }} sort={SORT[of]} perPage={200}>
        <SelectInput
          optionText="name"
          {...asks(`resources.Committee.fields.${source}`)}
          {...(isRequired ? { validate: required() } : { resettable: true })}
        />
      </ReferenceInput>
      {of === 'District' ? <NewInput source={source} of="District" /> : null}
    </>
  );
}
