import { useFieldWords } from '../help/field-words.tsx';
import { CheckboxGroupInput, RadioButtonGroupInput, required, SimpleForm, TextInput } from 'react-admin';
import { FormWarning } from '../draft/form-warning.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { useWords } from '../words.ts';
import { KINDS } from './client.ts';
import { useScopes } from './use-scopes.ts';

const needed = required();
const STARTS_WITH = { kind: 'PORTAL', scopes: ['read'] };

export function ClientCreate() {
  const words = useWords();
  const asks = useFieldWords();
  const scopeChoices = useScopes();
  return (
    <CreatePage redirect="show">
      <SimpleForm defaultValues={STARTS_WITH}>
        <FormWarning />
        <TextInput source="name" {...asks('resources.ApiClient.fields.name')} validate={needed} />
        <RadioButtonGroupInput
          source="kind"
          {...asks('resources.ApiClient.fields.kind')}
          validate={needed}
          choices={KINDS.map((kind) => ({
            id: kind,
            name: `${words(`access.kind.${kind}`)}, ${words(`access.kind_what.${kind}`)}`,
          }))}
          translateChoice={false}
        />
        <CheckboxGroupInput
          source="scopes"
          {...asks('resources.ApiClient.fields.scopes')}
          validate={needed}
          choices={scopeChoices}
          translateChoice={false}
        />
      </SimpleForm>
    </CreatePage>
  );
}
