import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useWords } from '../words.ts';
import type { Client } from './client.ts';

export function ClientList() {
  const words = useWords();
  const status = ({ disabledAt }: Client) => words(disabledAt === null ? 'access.active' : 'access.disabled');
  const scopes = ({ scopes: of }: Client) => of.map((scope) => words(`access.scope.${scope}`)).join(' · ');
  const columns: readonly Column<Client>[] = [
    { source: 'name', sorts: true, render: ({ id, name }) => <PageLink to={pageOf('ApiClient', id)}>{name}</PageLink> },
    { source: 'kind', render: ({ kind }) => words(`access.kind.${kind}`) },
    { source: 'scopes', render: scopes },
    { source: 'disabledAt', render: status },
  ];
  return (
    <Listing<Client>
      columns={columns}
      phone={{ first: ({ name }) => name, second: status }}
      opens="show"
      sort={{ field: 'name', order: 'ASC' }}
      empty="resources.ApiClient.empty"
      canCreate
    />
  );
}
