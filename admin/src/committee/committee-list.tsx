import { SearchInput, useTranslate } from 'react-admin';
import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { committeeTitle, type Committee } from './committee.ts';

export function CommitteeList() {
  const words = useWords();
  const translate = useTranslate();
  const { viewerCanEdit } = useMunicipality();
  const coordinatorOf = ({ coordinator }: Committee) =>
    coordinator?.name ?? words('resources.Committee.no_coordinator');
  const columns: readonly Column<Committee>[] = [
    { source: 'number', sorts: true, render: ({ number }) => number },
    {
      source: 'name',
      sorts: true,
      render: ({ id, name }) => <PageLink to={pageOf('Committee', id)}>{name}</PageLink>,
    },
    { source: 'district', render: ({ district }) => district.name },
    { source: 'coordinator', render: coordinatorOf },
  ];
  return (
    <Listing<Committee>
      columns={columns}
      phone={{ first: committeeTitle, second: coordinatorOf }}
      opens="show"
      sort={{ field: 'number', order: 'ASC' }}
      empty="resources.Committee.empty"
      canCreate={viewerCanEdit}
      filters={[
        <SearchInput
          key="name"
          source="name"
          alwaysOn
          placeholder={translate('resources.Committee.search')}
          slotProps={{ htmlInput: { 'aria-label': words('resources.Committee.search') } }}
        />,
      ]}
    />
  );
}
