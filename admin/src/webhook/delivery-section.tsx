import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { moment } from '../dates.ts';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { useReadAnew } from '../frame/use-read-anew.ts';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import { DeliveryVerbs } from './delivery-verbs.tsx';
import { useDeliveries } from './use-deliveries.ts';
import { useKinds } from './webhook-inputs.tsx';
import type { Delivery, DeliveryStatus, Webhook } from './webhook.ts';

const TEST = 'mutation ($input: TestWebhookInput!) { testWebhook(input: $input) { id } }';
const RETRY_ALL = 'mutation ($input: RetryDeadDeliveriesInput!) { retryDeadDeliveries(input: $input) { id } }';

const STATUSES: readonly DeliveryStatus[] = ['PENDING', 'DELIVERED', 'DEAD'];

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
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useDeliveries(
    id,
    status === '' ? undefined : status,
  );
  const deliveries = data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? [];
  const all = data?.pages.at(-1)?.totalCount ?? 0;
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
      {hasNextPage ? (
        <Button variant="outlined" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()} sx={{ mt: 2 }}>
          {words('webhook.more', { shown: deliveries.length, all })}
        </Button>
      ) : null}
    </Section>
  );
}

const TYPES = { 'webhook.test': 'test', 'feed.restarted': 'restarted' } as const;
