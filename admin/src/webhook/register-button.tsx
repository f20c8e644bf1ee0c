import { useState } from 'react';
import { useRedirect } from 'react-admin';
import { SecretDialog } from '../client/secret-dialog.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import type { Made } from './webhook.ts';
import { WebhookInputs } from './webhook-inputs.tsx';

const REGISTER = `mutation ($input: RegisterWebhookInput!) { made: registerWebhook(input: $input) { secret webhook { id } } }`;

/** Registers an address, shows its secret once, and then the address. */
export function RegisterButton() {
  const words = useWords();
  const redirect = useRedirect();
  const { number: municipality } = useMunicipality();
  const [made, setMade] = useState<Made['made'] | null>(null);
  return (
    <>
      <VerbButton
        variant="contained"
        label={words('webhook.register')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('webhook.register')}
            help={words('webhook.register_help')}
            submit={words('webhook.register_submit')}
            version={1}
            send={async (values) => setMade((await act<Made>(REGISTER, { input: { ...values, municipality } })).made)}
            // The list is read anew when one has seen the secret: it would take the dialog with it.
            onDone={() => undefined}
            onClose={onClose}
          >
            <WebhookInputs />
          </VerbDialog>
        )}
      />
      {made?.secret === undefined || made.secret === null ? null : (
        <SecretDialog
          secret={made.secret}
          title={words('webhook.secret')}
          help={words('webhook.secret_help')}
          onClose={() => redirect('show', 'Webhook', made.webhook.id)}
        />
      )}
    </>
  );
}
