import { useFieldWords } from '../help/field-words.tsx';
import Typography from '@mui/material/Typography';
import { regex, required, TextInput } from 'react-admin';
import { day } from '../dates.ts';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Client, Consumer } from './client.ts';

const ADD =
  'mutation ($input: RegisterMaskinportenConsumerInput!) { registerMaskinportenConsumer(input: $input) { id } }';
const REMOVE =
  'mutation ($input: RemoveMaskinportenConsumerInput!) { removeMaskinportenConsumer(input: $input) { id } }';

const isNumber = [required(), regex(/^\d{9}$/)];

interface Props {
  readonly client: Client;
}

/** The organisations whose Maskinporten tokens are taken as the program's. */
export function ConsumerTable({ client: { id: clientId, version, consumers, disabledAt } }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const title = words('access.consumers');
  return (
    <Section title={title}>
      {consumers.length === 0 ? (
        <Typography sx={{ mb: 1 }}>{words('access.no_consumers')}</Typography>
      ) : (
        <PlainTable
          label={title}
          heads={[words('access.organisation'), words('access.registered_at'), words('frame.actions')]}
          rows={consumers.map((consumer) => ({
            id: consumer.id,
            cells: [
              consumer.organisationNumber,
              day(consumer.createdAt),
              <RemoveConsumer key="remove" consumer={consumer} />,
            ],
          }))}
        />
      )}
      {disabledAt === null ? (
        <VerbButton
          variant="outlined"
          label={words('access.add_consumer')}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('access.add_consumer')}
              submit={words('frame.dialog.save')}
              version={version}
              send={({ organisationNumber }) => act(ADD, { input: { clientId, organisationNumber } })}
              onClose={onClose}
            >
              <TextInput source="organisationNumber" {...asks('access.organisation')} validate={isNumber} />
            </VerbDialog>
          )}
        />
      ) : null}
    </Section>
  );
}

interface RemoveProps {
  readonly consumer: Consumer;
}

function RemoveConsumer({ consumer: { id, organisationNumber: number } }: RemoveProps) {
  const words = useWords();
  const title = words('access.remove_consumer', { number });
  return (
    <VerbButton
      size="small"
      label={title}
      renderDialog={(onClose) => (
        <VerbDialog
          title={title}
          submit={words('frame.dialog.remove')}
          danger
          version={1}
          send={() => act(REMOVE, { input: { id } })}
          said={words('frame.removed')}
          onClose={onClose}
        />
      )}
    />
  );
}
