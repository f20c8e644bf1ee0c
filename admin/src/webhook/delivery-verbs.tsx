import { moment } from '../dates.ts';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import { MessageDialog } from './message-dialog.tsx';
import type { Delivery } from './webhook.ts';

const RETRY = 'mutation ($input: RetryWebhookDeliveryInput!) { retryWebhookDelivery(input: $input) { id } }';
const REPLAY = 'mutation ($input: ReplayWebhookInput!) { replayWebhook(input: $input) { id } }';

interface Props {
  readonly of: Delivery;
  readonly webhookId: string;
}

/** What can be done with something that was sent: looked at, tried once more, or everything that came after it sent anew. */
export function DeliveryVerbs({ of: { id, status, cursor, createdAt }, webhookId }: Props) {
  const words = useWords();
  const at = moment(createdAt);
  return (
    <>
      <VerbButton
        size="small"
        label={words('webhook.show_message')}
        of={at}
        renderDialog={(onClose) => <MessageDialog id={id} onClose={onClose} />}
      />
      {status === 'DEAD' ? (
        <VerbButton
          size="small"
          label={words('webhook.retry')}
          of={at}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('webhook.retry')}
              help={words('webhook.retry_help')}
              submit={words('webhook.retry')}
              version={1}
              send={() => act(RETRY, { input: { id } })}
              said={words('webhook.retry_said')}
              onClose={onClose}
            />
          )}
        />
      ) : null}
      {cursor === null || status === 'PENDING' ? null : (
        <VerbButton
          size="small"
          label={words('webhook.replay_after')}
          of={at}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('webhook.replay_after')}
              help={words('webhook.replay_help')}
              submit={words('webhook.replay_after')}
              version={1}
              send={() => act(REPLAY, { input: { id: webhookId, after: cursor } })}
              onClose={onClose}
            />
          )}
        />
      )}
    </>
  );
}
