import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import type { Coordinator } from './coordinator.ts';

export function CoordinatorList() {
  const words = useWords();
  const { viewerCanEdit } = useMunicipality();
  const followed = ({ committees }: Coordinator) =>
    committees.length === 0
      ? words('resources.Coordinator.no_committees')
      : committees.map(({ number, name }) => `${number} ${name}`).join(' · ');
  const columns: readonly Column<Coordinator>[] = [
    {
      source: 'name',
      sorts: true,
      render: ({ id, name }) => <PageLink to={pageOf('Coordinator', id, 'edit')}>{name}</PageLink>,
    },
    { source: 'committees', render: followed },
  ];
  return (
    <Listing<Coordinator>
      columns={columns}
      phone={{ first: ({ name }) => name, second: followed }}
      opens="edit"
      sort={{ field: 'name', order: 'ASC' }}
      empty="resources.Coordinator.empty"
      canCreate={viewerCanEdit}
    />
  );
}
