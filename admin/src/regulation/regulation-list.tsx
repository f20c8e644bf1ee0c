import { day } from '../dates.ts';
import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import type { Regulation } from './regulation.ts';

const COLUMNS: readonly Column<Regulation>[] = [
  { source: 'validFrom', sorts: true, render: ({ validFrom }) => day(validFrom) },
  { source: 'title', render: ({ id, title }) => <PageLink to={pageOf('Regulation', id)}>{title}</PageLink> },
  { source: 'ordinaryMeetings', render: ({ ordinaryMeetings }) => ordinaryMeetings },
  { source: 'residentSeats', render: ({ residentSeats }) => residentSeats },
  { source: 'politicianSeats', render: ({ politicianSeats }) => politicianSeats },
];

export function RegulationList() {
  const { viewerCanEdit } = useMunicipality();
  return (
    <Listing<Regulation>
      columns={COLUMNS}
      phone={{ first: ({ title }) => title, second: ({ validFrom }) => day(validFrom) }}
      opens="show"
      sort={{ field: 'validFrom', order: 'DESC' }}
      empty="resources.Regulation.empty"
      canCreate={viewerCanEdit}
    />
  );
}
