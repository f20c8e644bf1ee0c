import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import type { MunicipalityRecord } from './municipality.ts';

const COLUMNS: readonly Column<MunicipalityRecord>[] = [
  { source: 'number', sorts: true, render: ({ number }) => number },
  {
    source: 'name',
    sorts: true,
    render: ({ id, name }) => <PageLink to={pageOf('Municipality', id)}>{name}</PageLink>,
  },
];

/** The register of municipalities, for who looks after the installation. */
export function MunicipalityList() {
  return (
    <Listing<MunicipalityRecord>
      columns={COLUMNS}
      phone={{ first: ({ name }) => name, second: ({ number }) => number }}
      opens="show"
      sort={{ field: 'number', order: 'ASC' }}
      empty="resources.Municipality.empty"
      canCreate
      isEverywhere
    />
  );
}
