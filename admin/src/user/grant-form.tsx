import { useFieldWords } from '../help/field-words.tsx';
import { FormDataConsumer, ReferenceInput, required, SelectInput } from 'react-admin';
import { DayTextInput } from '../frame/day-text-input.tsx';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { ROLES_OF_MUNICIPALITY, ROLES_OF_SYSTEM, type Role } from './user.ts';

const needed = required();
const BY_NUMBER = { field: 'number', order: 'ASC' } as const;

interface Named {
  readonly number: number | string;
  readonly name: string;
}

const nameOf = ({ number, name }: Named) => `${number} ${name}`;

/** Which role, where, and from when until when. */
export function GrantInputs() {
  const words = useWords();
  const asks = useFieldWords();
  const { current, viewer } = useMunicipalityChoice();
  const roles: ReadonlySet<Role> = new Set([
    ...(viewer.administers(current?.number) ? ROLES_OF_MUNICIPALITY : []),
    ...(viewer.isSystemAdmin ? ROLES_OF_SYSTEM : []),
  ]);
  return (
    <>
      <SelectInput
        source="role"
        {...asks('resources.User.fields.role')}
        validate={needed}
        choices={[...roles].map((role) => ({ id: role, name: words(`access.role.${role}`) }))}
        translateChoice={false}
      />
      <FormDataConsumer>
        {({ formData }: { readonly formData: Readonly<Record<string, unknown>> }) => {
          if (formData['role'] === 'COORDINATOR') return <OneCommittee />;
          return formData['role'] === 'MUNICIPAL_ADMIN' && viewer.isSystemAdmin ? <WhichMunicipality /> : null;
        }}
      </FormDataConsumer>
      <DayTextInput source="validFrom" {...asks('resources.User.fields.validFrom')} validate={needed} />
      <DayTextInput source="validUntil" {...asks('resources.User.fields.validUntil')} />
    </>
  );
}

function OneCommittee() {
  const asks = useFieldWords();
  const { current } = useMunicipalityChoice();
  return (
    <ReferenceInput
      source="committeeId"
      reference="Committee"
      filter={{ municipality: current?.number }}
      sort={BY_NUMBER}
      perPage={200}
    >
      <SelectInput optionText={nameOf} {...asks('resources.User.fields.committeeId')} resettable />
    </ReferenceInput>
  );
}

/** Who looks after the installation appoints the administrator of any municipality. */
function WhichMunicipality() {
  const words = useWords();
  const asks = useFieldWords();
  const { all } = useMunicipalityChoice();
  return (
    <SelectInput
      source="municipality"
      {...asks('resources.User.fields.municipality')}
      validate={needed}
      choices={all.map((one) => ({ id: one.number, name: nameOf(one) }))}
      translateChoice={false}
      {...(all.length === 0 ? { helperText: words('setup.municipality_first') } : {})}
    />
  );
}
