import { useFieldWords } from '../help/field-words.tsx';
import { CheckboxGroupInput, required, TextInput } from 'react-admin';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import type { Client } from './client.ts';
import { useScopes } from './use-scopes.ts';

const UPDATE = 'mutation ($input: UpdateApiClientInput!) { updateApiClient(input: $input) { id } }';
const needed = required();

interface Props {
  readonly client: Client;
}

/** What the program is called, what it may do and where, for whoever looks after all of its municipalities. */
export function ClientEdit({ client: { id, version, name, scopes, municipalities } }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const scopeChoices = useScopes();
  const { all, viewer } = useMunicipalityChoice();
  const own = all.filter(({ number }) => viewer.administers(number));
  if (!municipalities.every(({ number }) => viewer.administers(number))) return null;
  const values = { name, scopes, municipalities: municipalities.map(({ number }) => number) };
  return (
    <VerbButton
      label={words('access.change_client')}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('access.change_client')}
          help={words('access.change_client_help')}
          submit={words('frame.dialog.save')}
          values={values}
          version={version}
          send={(given, expectedVersion) => act(UPDATE, { input: { ...values, ...given, id, expectedVersion } })}
          onClose={onClose}
        >
          <TextInput source="name" {...asks('resources.ApiClient.fields.name')} validate={needed} />
          <CheckboxGroupInput
            source="scopes"
            {...asks('resources.ApiClient.fields.scopes')}
            validate={needed}
            choices={scopeChoices}
            translateChoice={false}
          />
          {own.length > 1 ? (
            <CheckboxGroupInput
              source="municipalities"
              {...asks('resources.ApiClient.fields.municipalities')}
              validate={needed}
              choices={own.map((one) => ({ id: one.number, name: `${one.number} ${one.name}` }))}
              translateChoice={false}
            />
          ) : null}
        </VerbDialog>
      )}
    />
  );
}
