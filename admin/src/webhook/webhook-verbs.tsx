import { useState } from 'react';
import { useRedirect } from 'react-admin';
import { SecretDialog } from '../client/secret-dialog.tsx';
import { momentAt } from '../dates.ts';
import { DayInput } from '../frame/day-input.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useFieldWords } from '../help/field-words.tsx';
import { useWords } from '../words.ts';
import { WebhookInputs } from './webhook-inputs.tsx';
import type { Made, Webhook } from './webhook.ts';

const UPDATE = 'mutation ($input: UpdateWebhookInput!) { updateWebhook(input: $input) { id } }';
const PAUSE = 'mutation ($input: PauseWebhookInput!) { pauseWebhook(input: $input) { id } }';
const RESUME = 'mutation ($input: ResumeWebhookInput!) { resumeWebhook(input: $input) { id } }';
const REPLAY = 'mutation ($input: ReplayWebhookInput!) { replayWebhook(input: $input) { id } }';
const REMOVE = 'mutation ($input: RemoveWebhookInput!) { removeWebhook(input: $input) { id } }';
const ROTATE = `mutation ($input: RotateWebhookSecretInput!) {
  made: rotateWebhookSecret(input: $input) { secret webhook { id } } }`;

interface Props {
  readonly webhook: Webhook;
}

/** What can be done with an address, beside with what is sent there. */
export function WebhookVerbs({ webhook }: Props) {
  const words = useWords();
  const redirect = useRedirect();
  const asks = useFieldWords();
  const [secret, setSecret] = useState<string | null>(null);
  const { id, version, moves, name, url, entities, committees } = webhook;
  const values = { name, url, entities, committeeIds: committees.map((one) => one.id) };
  const goesOn = moves.includes('ACTIVE');
  const move = goesOn ? 'resume' : 'pause';
  return (
    <>
      <VerbButton
        label={words('webhook.update')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('webhook.update')}
            submit={words('frame.dialog.save')}
            values={values}
            version={version}
            send={(given, expectedVersion) => act(UPDATE, { input: { ...values, ...given, id, expectedVersion } })}
            onClose={onClose}
          >
            <WebhookInputs />
          </VerbDialog>
        )}
      />
      <VerbButton
        label={words(`webhook.${move}`)}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words(`webhook.${move}`)}
            help={words(`webhook.${move}_help`)}
            submit={words(`webhook.${move}`)}
            version={version}
            send={(_values, expectedVersion) => act(goesOn ? RESUME : PAUSE, { input: { id, expectedVersion } })}
            onClose={onClose}
          />
        )}
      />
      <VerbButton
        label={words('webhook.rotate')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('webhook.rotate')}
            help={words('webhook.rotate_help')}
            submit={words('webhook.rotate')}
            version={version}
            send={async () => setSecret((await act<Made>(ROTATE, { input: { id } })).made.secret)}
            onClose={onClose}
          />
        )}
      />
      <VerbButton
        label={words('webhook.replay')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('webhook.replay')}
            help={words('webhook.replay_help')}
            submit={words('webhook.replay')}
            version={version}
            send={({ since }) => act(REPLAY, { input: { id, since: momentAt(String(since), '00:00') } })}
            onClose={onClose}
          >
            <DayInput source="since" {...asks('webhook.since')} />
          </VerbDialog>
        )}
      />
      <VerbButton
        color="error"
        label={words('webhook.remove')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('webhook.remove')}
            help={words('webhook.remove_help')}
            submit={words('webhook.remove')}
            danger
            version={version}
            send={(_values, expectedVersion) => act(REMOVE, { input: { id, expectedVersion } })}
            said={words('frame.removed')}
            onDone={() => redirect('list', 'Webhook')}
            onClose={onClose}
          />
        )}
      />
      {secret === null ? null : (
        <SecretDialog
          secret={secret}
          title={words('webhook.secret')}
          help={words('webhook.secret_help')}
          onClose={() => setSecret(null)}
        />
      )}
    </>
  );
}
