import { SelectArrayInput } from 'react-admin';
import { CommitteeFilter } from '../committee/committee-filter.tsx';
import { BeginInYear } from '../cycle/begin-in-year.tsx';
import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useWords } from '../words.ts';
import type { WorkingGroup } from './group.ts';

const FILTERS = [
  <CommitteeFilter key="committeeId" source="committeeId" alwaysOn />,
  <SelectArrayInput
    key="statuses"
    source="statuses"
    label="resources.WorkingGroup.fields.status"
    choices={['FORMING', 'ACTIVE', 'ENDED'].map((id) => ({ id, name: `group.status.${id}` }))}
    alwaysOn
  />,
];

/** Every working group of the municipality. */
export function GroupList() {
  const words = useWords();
  const columns: readonly Column<WorkingGroup>[] = [
    {
      source: 'name',
      sorts: true,
      render: ({ id, name }) => <PageLink to={pageOf('WorkingGroup', id)}>{name}</PageLink>,
      text: ({ name }) => name,
    },
    { source: 'committee', render: ({ committee }) => `${committee.number} ${committee.name}` },
    { source: 'status', render: ({ status }) => words(`group.status.${status}`) },
    { source: 'cases', render: casesOf },
  ];
  const begin = <BeginInYear label={words('group.verb.FORM')} page="groups" />;
  return (
    <Listing<WorkingGroup>
      columns={columns}
      phone={{
        first: ({ name, status }) => `${name} · ${words(`group.status.${status}`)}`,
        second: ({ committee }) => `${committee.number} ${committee.name}`,
      }}
      opens="show"
      sort={{ field: 'name', order: 'ASC' }}
      empty="group.empty_list"
      next={{ to: '/Cycle', label: words('work.to_years') }}
      canDownload
      actions={begin}
      emptyActions={begin}
      filters={FILTERS}
    />
  );
}

function casesOf({ cases }: WorkingGroup): string {
  return cases.map(({ case: { number, title } }) => `${number} ${title}`).join(', ');
}
