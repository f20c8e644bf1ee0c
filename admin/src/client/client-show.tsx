import { Facts } from '../frame/facts.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Client } from './client.ts';
import { ClientEdit } from './client-edit.tsx';
import { ConsumerTable } from './consumer-table.tsx';
import { KeyTable } from './key-table.tsx';

const DISABLE = 'mutation ($input: DisableApiClientInput!) { disableApiClient(input: $input) { id } }';

const verbs = (client: Client) => <ClientVerbs client={client} />;

export function ClientShow() {
  const words = useWords();
  return (
    <ShowPage<Client> actions={verbs}>
      {(client) => (
        <>
          <Facts
            facts={[
              [words('resources.ApiClient.fields.kind'), words(`access.kind.${client.kind}`)],
              [
                words('resources.ApiClient.fields.municipalities'),
                client.municipalities.map(({ number, name }) => `${number} ${name}`).join(' · '),
              ],
              [
                words('resources.ApiClient.fields.scopes'),
                client.scopes.map((scope) => words(`access.scope.${scope}`)).join(' · '),
              ],
              [
                words('resources.ApiClient.fields.disabledAt'),
                words(client.disabledAt === null ? 'access.active' : 'access.disabled'),
              ],
            ]}
          />
          <KeyTable client={client} />
          <ConsumerTable client={client} />
        </>
      )}
    </ShowPage>
  );
}

interface Props {
  readonly client: Client;
}

function ClientVerbs({ client }: Props) {
  const words = useWords();
  const { id, version, disabledAt } = client;
  if (disabledAt !== null) return null;
  return (
    <>
      <ClientEdit client={client} />
      <VerbButton
        color="error"
        label={words('access.disable')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('access.disable')}
            help={words('access.disable_help')}
            submit={words('access.disable')}
            danger
            version={version}
            send={(_values, expectedVersion) => act(DISABLE, { input: { id, expectedVersion } })}
            onClose={onClose}
          />
        )}
      />
    </>
  );
}
