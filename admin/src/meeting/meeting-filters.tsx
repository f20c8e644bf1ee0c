import type { ReactElement } from 'react';
import { NumberInput, SelectInput } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { OwnFilter, useOwnCommittees } from '../committee/own-filter.tsx';
import { DayFilter } from '../frame/day-filter.tsx';
import { FROM_DAY, TO_DAY } from '../frame/day-range.ts';
import { ask } from '../graphql.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { MEETING_KINDS, MEETING_STATUSES, type CommitteeName } from './meeting.ts';

const COMMITTEES = `query Names($municipality: String!) {
  committees(filter: { municipality: $municipality }, orderBy: [NUMBER_ASC], first: 100) { edges { node { id number name } } }
}`;

interface Answer {
  readonly committees: { readonly edges: readonly { readonly node: CommitteeName }[] };
}

// The API takes lists; the fields show one value.
const one = {
  format: (value: unknown): unknown => (Array.isArray(value) ? (value[0] as unknown) : ''),
  parse: (value: unknown): unknown => (value === '' || value === null || value === undefined ? undefined : [value]),
};

/** What the list of meetings can be narrowed by. */
export function useMeetingFilters(): ReactElement[] {
  const words = useWords();
  const own = useOwnCommittees();
  const { number: municipality } = useMunicipality();
  const { data = [] } = useQuery({
    queryKey: ['committee names', municipality],
    queryFn: async () => {
      const { committees } = await ask<Answer>(COMMITTEES, { municipality });
      return committees.edges.map(({ node }) => ({ id: node.id, name: `${node.number} ${node.name}` }));
    },
  });
  const statuses = MEETING_STATUSES.map((id) => ({ id, name: words(`meeting.status.${id}`) }));
  const kinds = MEETING_KINDS.map((id) => ({ id, name: words(`meeting.kind.${id}`) }));
  const plain = { translateChoice: false, emptyText: words('meeting.list.every'), alwaysOn: true };
  return [
    <NumberInput
      key="years"
      source="years"
      label={words('meeting.list.year')}
      alwaysOn
      sx={{ width: '6rem' }}
      {...one}
    />,
    <SelectInput
      key="committeeId"
      source="committeeId"
      label={words('meeting.list.committee')}
      choices={data}
      {...plain}
    />,
    ...(own.length === 0 ? [] : [<OwnFilter key="committeeIds" source="committeeIds" own={own} alwaysOn />]),
    <SelectInput
      key="statuses"
      source="statuses"
      label={words('meeting.list.status')}
      choices={statuses}
      {...plain}
      {...one}
    />,
    <SelectInput key="kinds" source="kinds" label={words('meeting.list.kind')} choices={kinds} {...plain} {...one} />,
    <DayFilter key="from" source="from" label={words('meeting.list.from')} alwaysOn {...FROM_DAY} />,
    <DayFilter key="to" source="to" label={words('meeting.list.to')} alwaysOn {...TO_DAY} />,
  ];
}
