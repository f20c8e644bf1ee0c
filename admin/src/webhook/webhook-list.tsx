import Alert from '@mui/material/Alert';
import { useListContext } from 'react-admin';
import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useWords } from '../words.ts';
import { RegisterButton } from './register-button.tsx';
import { useStanding } from './status-words.ts';
import type { Webhook } from './webhook.ts';

/** The addresses of others that changes are sent to, and how it goes. */
export function WebhookList() {
  const words = useWords();
  const standing = useStanding();
  const columns: readonly Column<Webhook>[] = [
    { source: 'name', sorts: true, render: ({ id, name }) => <PageLink to={pageOf('Webhook', id)}>{name}</PageLink> },
    { source: 'url', render: ({ url }) => new URL(url).host },
    { source: 'status', render: standing },
    { source: 'pendingCount', render: ({ pendingCount }) => pendingCount },
    { source: 'deadCount', render: ({ deadCount }) => deadCount },
  ];
  return (
    <Listing<Webhook>
      columns={columns}
      phone={{ first: ({ name }) => name, second: standing }}
      opens="show"
      sort={{ field: 'name', order: 'ASC' }}
      empty="resources.Webhook.empty"
      emptyActions={<RegisterButton />}
      actions={
        <>
          <Stopped said={(count) => words('webhook.stopped_notice', { smart_count: count })} />
          <RegisterButton />
        </>
      }
    />
  );
}

/** Says over the list that the house has stopped sending somewhere. */
function Stopped({ said }: { readonly said: (count: number) => string }) {
  const { data } = useListContext<Webhook>();
  const count = data?.filter(({ status }) => status === 'DISABLED').length ?? 0;
  return count === 0 ? null : (
    <Alert severity="error" sx={{ flexGrow: 1, mr: 2 }}>
      {said(count)}
    </Alert>
  );
}
