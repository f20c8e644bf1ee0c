import { DateInput, FormDataConsumer, ReferenceInput, required, SelectInput } from 'react-admin';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { GIVEN_ROLES } from './user.ts';

const needed = required();
const BY_NUMBER = { field: 'number', order: 'ASC' } as const;

interface Named {
  readonly number: number;
  readonly name: string;
}

const nameOf = ({ number, name }: Named) => `${number} ${name}`;

/** Which role, for which committee, and until when. */
export function GrantInputs() {
  const words = useWords();
  const { number } = useMunicipality();
  return (
    <>
      <SelectInput
        source="role"
        label="resources.User.fields.role"
        validate={needed}
        choices={GIVEN_ROLES.map((role) => ({ id: role, name: words(`access.role.${role}`) }))}
        translateChoice={false}
      />
      <FormDataConsumer>
        {({ formData }: { readonly formData: Readonly<Record<string, unknown>> }) =>
          formData['role'] === 'COORDINATOR' ? (
            <ReferenceInput
              source="committeeId"
              reference="Committee"
              filter={{ municipality: number }}
              sort={BY_NUMBER}
              perPage={200}
            >
              <SelectInput optionText={nameOf} label="resources.User.fields.committeeId" resettable />
            </ReferenceInput>
          ) : null
        }
      </FormDataConsumer>
      <DateInput source="validUntil" label="resources.User.fields.validUntil" />
    </>
  );
}
