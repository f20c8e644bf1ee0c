import { SelectArrayInput } from 'react-admin';
import { day } from '../dates.ts';
import { CommitteeFilter } from '../committee/committee-filter.tsx';
import { BeginInYear } from '../cycle/begin-in-year.tsx';
import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useWords } from '../words.ts';
import { whoShares, type Exchange } from './exchange.ts';

const FILTERS = [
  <CommitteeFilter key="committeeId" source="committeeId" alwaysOn />,
  <SelectArrayInput
    key="statuses"
    source="statuses"
    label="resources.Exchange.fields.status"
    choices={['PLANNING', 'CONFIRMED', 'CARRIED_OUT', 'CANCELLED'].map((id) => ({ id, name: `exchange.status.${id}` }))}
    alwaysOn
  />,
];

/** Every exchange between the committees of the municipality. */
export function ExchangeList() {
  const words = useWords();
  const when = ({ actualOn, plannedOn }: Exchange) => {
    const on = actualOn ?? plannedOn;
    return on === null ? words('work.not_set') : day(on);
  };
  const columns: readonly Column<Exchange>[] = [
    {
      source: 'need',
      render: ({ id, need }) => <PageLink to={pageOf('Exchange', id)}>{need}</PageLink>,
      text: ({ need }) => need,
    },
    { source: 'track', render: ({ track }) => words(`exchange.track.${track}`) },
    { source: 'status', render: ({ status }) => words(`exchange.status.${status}`) },
    { source: 'plannedOn', render: when },
    { source: 'invitations', render: whoShares },
  ];
  const begin = <BeginInYear label={words('exchange.verb.PLAN')} page="exchange" />;
  return (
    <Listing<Exchange>
      columns={columns}
      phone={{ first: ({ need }) => need, second: (row) => `${words(`exchange.status.${row.status}`)}, ${when(row)}` }}
      opens="show"
      sort={{ field: 'id', order: 'DESC' }}
      empty="exchange.empty_list"
      next={{ to: '/Cycle', label: words('work.to_years') }}
      canDownload
      actions={begin}
      emptyActions={begin}
      filters={FILTERS}
    />
  );
}
