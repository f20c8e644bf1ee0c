import { CheckboxGroupInput, RadioButtonGroupInput, required, SimpleForm, TextInput } from 'react-admin';
import { CreatePage } from '../frame/create-page.tsx';
import { useWords } from '../words.ts';
import { KINDS, SCOPES } from './client.ts';

const needed = required();
const STARTS_WITH = { kind: 'PORTAL', scopes: ['read'] };

export function ClientCreate() {
  const words = useWords();
  return (
    <CreatePage redirect="show">
      <SimpleForm defaultValues={STARTS_WITH}>
        <TextInput source="name" validate={needed} />
        <RadioButtonGroupInput
          source="kind"
          validate={needed}
          choices={KINDS.map((kind) => ({ id: kind, name: words(`access.kind.${kind}`) }))}
          translateChoice={false}
        />
        <CheckboxGroupInput
          source="scopes"
          validate={needed}
          choices={SCOPES.map((scope) => ({ id: scope, name: words(`access.scope.${scope}`) }))}
          translateChoice={false}
        />
      </SimpleForm>
    </CreatePage>
  );
}
