import Alert from '@mui/material/Alert';
import { moment } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { useWords } from '../words.ts';
import { DeliverySection } from './delivery-section.tsx';
import { useStanding } from './status-words.ts';
import { useKinds } from './webhook-inputs.tsx';
import { WebhookVerbs } from './webhook-verbs.tsx';
import type { Webhook } from './webhook.ts';

const verbs = (webhook: Webhook) => <WebhookVerbs webhook={webhook} />;

/** An address, what is sent there, and how it went. */
export function WebhookShow() {
  return <ShowPage<Webhook> actions={verbs}>{(webhook) => <Shown webhook={webhook} />}</ShowPage>;
}

function Shown({ webhook }: { readonly webhook: Webhook }) {
  const words = useWords();
  const standing = useStanding();
  const kinds = useKinds();
  const { url, entities, committees, stop, deliveredAt, failingSince, restsUntil, secretEndsAt } = webhook;
  return (
    <>
      {stop === null ? null : (
        <Alert severity="error" sx={{ mb: 2 }}>
          {`${standing(webhook)} ${words('webhook.stopped_help')}`}
        </Alert>
      )}
      <Facts
        facts={[
          [words('resources.Webhook.fields.url'), url],
          [words('resources.Webhook.fields.status'), standing(webhook)],
          [
            words('resources.Webhook.fields.committeeIds'),
            committees.length === 0
              ? words('webhook.all_committees')
              : committees.map(({ number, name }) => `${number} ${name}`).join(' · '),
          ],
          [
            words('resources.Webhook.fields.entities'),
            entities.length === 0
              ? words('webhook.all_entities')
              : entities.map((entity) => kinds[entity] ?? entity).join(' · '),
          ],
          [words('webhook.delivered_at'), deliveredAt === null ? words('access.never') : moment(deliveredAt)],
          ...(failingSince === null || restsUntil === null
            ? []
            : [[words('webhook.rests_until'), moment(restsUntil)] as const]),
          ...(secretEndsAt === null ? [] : [[words('webhook.secret_ends_at'), moment(secretEndsAt)] as const]),
        ]}
      />
      <DeliverySection webhook={webhook} />
    </>
  );
}
