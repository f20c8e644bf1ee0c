import { SearchInput, SelectInput } from 'react-admin';
import { CommitteeFilter } from '../committee/committee-filter.tsx';
import { Listing, type Column } from '../frame/listing.tsx';
import { ImportButton } from '../import/import-button.tsx';
import { OwnStore } from '../frame/own-store.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { KINDS, type Person } from './person.ts';

// The API takes lists; the field shows one value.
const one = {
  format: (value: unknown): unknown => (Array.isArray(value) ? (value[0] as unknown) : ''),
  parse: (value: unknown): unknown => (value === '' || value === null || value === undefined ? undefined : [value]),
};

/** Everyone who holds, held or stands for a seat. */
export function PersonList() {
  const words = useWords();
  const { viewerCanEdit } = useMunicipality();
  const columns: readonly Column<Person>[] = [
    {
      source: 'name',
      label: 'person.field.name',
      render: ({ id, name }) => <PageLink to={pageOf('Person', id)}>{name}</PageLink>,
      text: ({ name }) => name,
    },
    { source: 'kind', label: 'person.field.kind', render: ({ kind }) => words(`person.kind.${kind}`) },
    { source: 'memberships', label: 'person.field.committees', render: seats },
    {
      source: 'publication',
      label: 'person.field.publication',
      render: ({ publication }) => words(`person.publication.${publication}`),
    },
  ];
  return (
    <OwnStore>
      <Listing<Person>
        columns={columns}
        phone={{
          first: ({ name }) => name,
          second: (person) => [words(`person.kind.${person.kind}`), seats(person)].filter(Boolean).join(' · '),
        }}
        opens="show"
        sort={{ field: 'number', order: 'ASC' }}
        empty="person.list.empty"
        canDownload
        canCreate={viewerCanEdit}
        actions={<ImportButton kind="members" />}
        filters={[
          <SearchInput
            key="name"
            source="name"
            alwaysOn
            placeholder={words('person.list.search')}
            slotProps={{ htmlInput: { 'aria-label': words('person.list.search') } }}
          />,
          <SelectInput
            key="kinds"
            source="kinds"
            label={words('person.field.kind')}
            choices={KINDS.map((id) => ({ id, name: words(`person.kind.${id}`) }))}
            translateChoice={false}
            emptyText={words('case.list.every')}
            alwaysOn
            {...one}
          />,
          <CommitteeFilter key="committeeId" source="committeeId" alwaysOn />,
        ]}
      />
    </OwnStore>
  );
}

function seats({ memberships }: Person): string {
  return [...new Set(memberships.map(({ seat: { committee } }) => `${committee.number} ${committee.name}`))].join(
    ' · ',
  );
}
