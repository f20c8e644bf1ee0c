import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { districtTitle, type District } from './district.ts';

const areasOf = ({ areas }: District) => areas.join(', ');

const COLUMNS: readonly Column<District>[] = [
  {
    source: 'name',
    render: (district) => <PageLink to={pageOf('District', district.id)}>{districtTitle(district)}</PageLink>,
  },
  { source: 'areas', render: areasOf },
];

export function DistrictList() {
  const { viewerCanEdit } = useMunicipality();
  return (
    <Listing<District>
      columns={COLUMNS}
      phone={{ first: districtTitle, second: areasOf }}
      opens="show"
      sort={{ field: 'createdAt', order: 'ASC' }}
      empty="resources.District.empty"
      canCreate={viewerCanEdit}
    />
  );
}
