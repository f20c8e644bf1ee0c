import { Box } from '@mui/material';
import { moment } from '../dates.ts';
import { Listing, type Column } from '../frame/listing.tsx';
import { ImportButton } from '../import/import-button.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useLanguage, useWords } from '../words.ts';
import { currentYear } from './current-year.ts';
import { useMeetingFilters } from './meeting-filters.tsx';
import { MeetingStatusText } from './meeting-status.tsx';
import type { Meeting } from './meeting.ts';
import { useMeetingTitle } from './use-meeting-title.ts';
import { span } from './when.ts';

/** Every meeting of the municipality, in order of time. */
export function MeetingList() {
  const words = useWords();
  const language = useLanguage();
  const titleOf = useMeetingTitle();
  const filters = useMeetingFilters();
  const when = ({ startsAt, endsAt }: Meeting) =>
    startsAt === null ? words('meeting.list.undated') : span(startsAt, endsAt, language);
  const columns: readonly Column<Meeting>[] = [
    {
      source: 'startsAt',
      label: 'meeting.list.when',
      sorts: true,
      render: (row) => (
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          <PageLink to={pageOf('Meeting', row.id)}>{when(row)}</PageLink>
        </Box>
      ),
      // A spreadsheet sorts by it.
      text: ({ startsAt }) => (startsAt === null ? '' : moment(startsAt).replace(' kl.', '')),
    },
    { source: 'committees', label: 'meeting.list.committee', render: who },
    { source: 'titles', label: 'meeting.list.name', render: titleOf },
    { source: 'kind', label: 'meeting.list.kind', render: ({ kind }) => words(`meeting.kind.${kind}`) },
    {
      source: 'status',
      label: 'meeting.list.status',
      render: ({ status }) => <MeetingStatusText status={status} />,
      text: ({ status }) => words(`meeting.status.${status}`),
    },
    { source: 'place', label: 'meeting.list.place', render: ({ place }) => place ?? '' },
  ];
  return (
    <Listing<Meeting>
      columns={columns}
      phone={{
        first: (row) => `${when(row)} · ${words(`meeting.status.${row.status}`)}`,
        second: (row) => `${titleOf(row)}, ${who(row)}`,
      }}
      canDownload
      opens="show"
      sort={{ field: 'startsAt', order: 'ASC' }}
      empty="meeting.list.empty"
      next={{ to: `/year/${currentYear()}`, label: words('year.opening.to_year', { year: currentYear() }) }}
      filters={filters}
      actions={<ImportButton kind="meetings" />}
      filterDefaultValues={{ years: [currentYear()] }}
    />
  );
}

function who({ committees }: Meeting): string {
  return committees.map(({ number, name }) => `${number} ${name}`).join(', ');
}
