import { NumberInput, SelectArrayInput } from 'react-admin';
import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { useWords } from '../words.ts';
import { cyclePath } from './cycle-path.ts';
import { CYCLE_STATUSES, standingOf, type CycleRow } from './cycle.ts';

const STATUSES = CYCLE_STATUSES.map((id) => ({ id, name: `cycle.status.${id}` }));

const FILTERS = [
  <NumberInput key="years" source="years" label="cycle.filter_year" alwaysOn format={firstOf} parse={asYears} />,
  <SelectArrayInput
    key="statuses"
    source="statuses"
    label="resources.Cycle.fields.status"
    choices={STATUSES}
    alwaysOn
  />,
];

const nameOf = ({ committee: { number, name } }: CycleRow) => `${number} ${name}`;

/** Every committee's years; each leads to the page of that year. */
export function CycleList() {
  const words = useWords();
  const progressOf = ({ progress: { phases, complete } }: CycleRow) => {
    const { done, total, ...others } = standingOf(phases);
    const rest = (['overdue', 'declined', 'skipped'] as const).filter((one) => others[one] > 0);
    const counts = [
      words('cycle.progress', { done, total }),
      ...rest.map((one) => words(`cycle.${one}`, { smart_count: others[one] })),
    ].join(', ');
    return complete ? `${counts}. ${words('cycle.complete')}` : counts;
  };
  const columns: readonly Column<CycleRow>[] = [
    { source: 'committee', render: (row) => <PageLink to={cyclePath(row.id)}>{nameOf(row)}</PageLink> },
    { source: 'year', sorts: true, render: ({ year }) => year },
    { source: 'status', render: ({ status }) => words(`cycle.status.${status}`) },
    { source: 'progress', render: progressOf },
  ];
  return (
    <Listing<CycleRow>
      columns={columns}
      phone={{ first: (row) => `${nameOf(row)} ${row.year}`, second: progressOf }}
      opens={({ id }) => cyclePath(id)}
      sort={{ field: 'year', order: 'DESC' }}
      empty="resources.Cycle.empty"
      filters={FILTERS}
    />
  );
}

function firstOf(years: unknown): unknown {
  return Array.isArray(years) ? years[0] : undefined;
}

// Half a year number is no filter: the server would refuse 20.
function asYears(value: string): readonly number[] | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year > 1000 ? [year] : undefined;
}
