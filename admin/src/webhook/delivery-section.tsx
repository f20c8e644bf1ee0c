import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { moment } from '../dates.ts';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { useReadAnew } from '../frame/use-read-anew.ts';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import { DeliveryVerbs } from './delivery-verbs.tsx';
import { useKinds } from './webhook-inputs.tsx';
import type { Delivery, DeliveryStatus, Webhook } from './webhook.ts';

const DELIVERIES = `query Deliveries($id: ID!, $statuses: [WebhookDeliveryStatus!]) {
  webhookDeliveries(first: 50, filter: { webhookId: $id, statuses: $statuses }) { totalCount edges { node {
    id type entity cursor status attempts createdAt attemptedAt nextAttemptAt responseCode durationMs fault } } } }`;
const TEST = 'mutation ($input: TestWebhookInput!) { testWebhook(input: $input) { id } }';
const RETRY_ALL = 'mutation ($input: RetryDeadDeliveriesInput!) { retryDeadDeliveries(input: $input) { id } }';

const STATUSES: readonly DeliveryStatus[] = ['PENDING', 'DELIVERED', 'DEAD'];

interface Data {
  readonly webhookDeliveries: { readonly totalCount: number; readonly edges: readonly { readonly node: Delivery }[] };
}

interface Props {
  readonly webhook: Webhook;
}

/** What was and is to be sent, the latest first, and how it went. */
export function DeliverySection({ webhook: { id, deadCount } }: Props) {
  const words = useWords();
  const kinds = useKinds();
  const notify = useNotify();
  const readAnew = useReadAnew();
  const [status, setStatus] = useState<DeliveryStatus | ''>('');
  const { data } = useAsk<Data>(DELIVERIES, { id, statuses: status === '' ? null : [status] });
  const deliveries = data?.webhookDeliveries.edges.map(({ node }) => node) ?? [];
  const title = words('webhook.deliveries');
  const carryOut = async (document: string, said: string) => {
    await act(document, { input: { id } });
    await readAnew();
    notify(said, { type: 'success' });
  };
  const result = ({ responseCode, fault, durationMs }: Delivery) =>
    [
      fault === null ? undefined : words(`webhook.fault.${fault}`),
      responseCode,
      durationMs === null ? undefined : words('webhook.ms', { ms: durationMs }),
    ]
      .filter((part) => part !== undefined && part !== null)
      .join(' · ') || '–';
  const what = ({ type, entity }: Delivery) =>
    type === 'change.recorded' ? (kinds[entity ?? ''] ?? entity ?? '') : words(`webhook.type.${TYPES[type]}`);
  return (
    <Section
      title={title}
      actions={
        <>
          <Button variant="outlined" onClick={() => void carryOut(TEST, words('webhook.test_said'))}>
            {words('webhook.test')}
          </Button>
          <Button onClick={() => void readAnew()}>{words('webhook.read_anew')}</Button>
          {deadCount === 0 ? null : (
            <Button variant="outlined" onClick={() => void carryOut(RETRY_ALL, words('webhook.retry_said'))}>
              {words('webhook.retry_all', { count: deadCount })}
            </Button>
          )}
        </>
      }
    >
      <TextField
        select
        fullWidth={false}
        size="small"
        label={words('webhook.delivery_status')}
        value={status}
        onChange={({ target }) => setStatus(STATUSES.find((one) => one === target.value) ?? '')}
        sx={{ mb: 2, minWidth: '12rem' }}
      >
        <MenuItem value="">{words('webhook.every_status')}</MenuItem>
        {STATUSES.map((one) => (
          <MenuItem key={one} value={one}>
            {words(`webhook.delivery.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {deliveries.length === 0 ? (
        <Typography sx={{ mb: 1 }}>{words('webhook.no_deliveries')}</Typography>
      ) : (
        <PlainTable
          label={title}
          heads={[
            words('webhook.at'),
            words('webhook.what'),
            words('webhook.delivery_status'),
            words('webhook.attempts'),
            words('webhook.result'),
            words('webhook.next_attempt'),
            words('frame.actions'),
          ]}
          rows={deliveries.map((delivery) => ({
            id: delivery.id,
            cells: [
              moment(delivery.createdAt),
              what(delivery),
              words(`webhook.delivery.${delivery.status}`),
              delivery.attempts,
              result(delivery),
              delivery.nextAttemptAt === null ? '–' : moment(delivery.nextAttemptAt),
              <DeliveryVerbs key="verbs" of={delivery} webhookId={id} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

const TYPES = { 'webhook.test': 'test', 'feed.restarted': 'restarted' } as const;
