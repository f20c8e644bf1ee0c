import { ReferenceInput, SelectArrayInput, SelectInput } from 'react-admin';
import { moment } from '../dates.ts';
import { DayFilter } from '../frame/day-filter.tsx';
import { FROM_DAY, TO_DAY } from '../frame/day-range.ts';
import { Listing, type Column } from '../frame/listing.tsx';
import { useActorWords } from '../frame/use-actor-words.ts';
import { accessNb } from '../i18n/access.nb.ts';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { AboutFilter } from './about-filter.tsx';
import { About, pageAbout } from './about.tsx';
import type { Entry, Event } from './entry.ts';
import { wordReason } from './reason-words.ts';

const BY_NAME = { field: 'name', order: 'ASC' } as const;

const EVENTS = Object.keys(accessNb.event) as readonly Event[];

/** Who did what to the access to the municipality, and who read what is private: the latest first. */
export function AuditList() {
  const words = useWords();
  const { current, viewer } = useMunicipalityChoice();
  const { isSystemAdmin } = viewer;
  const who = useActorWords();
  const columns: readonly Column<Entry>[] = [
    { source: 'at', sorts: true, render: ({ at }) => moment(at) },
    { source: 'event', render: ({ event }) => words(`access.event.${event}`) },
    { source: 'actor', render: who },
    { source: 'user', render: (entry) => <About entry={entry} /> },
    { source: 'reason', render: (entry) => wordReason(entry, words) },
  ];
  return (
    <Listing<Entry>
      columns={columns}
      phone={{
        first: ({ event, at }) => `${words(`access.event.${event}`)} ${moment(at)}`,
        second: (entry) => [who(entry), entry.entityName ?? entry.user?.name].filter(Boolean).join(' · '),
      }}
      opens={(entry) => pageAbout(entry) ?? ''}
      isEverywhere={isSystemAdmin}
      sort={{ field: 'at', order: 'DESC' }}
      empty="resources.AuditEntry.empty"
      filters={[
        <SelectArrayInput
          key="events"
          source="events"
          alwaysOn
          choices={EVENTS.map((event) => ({ id: event, name: words(`access.event.${event}`) }))}
          translateChoice={false}
        />,
        <ReferenceInput
          key="userId"
          source="userId"
          reference="User"
          alwaysOn
          perPage={500}
          sort={BY_NAME}
          filter={isSystemAdmin || current === undefined ? {} : { municipality: current.number }}
        >
          <SelectInput source="userId" emptyText={words('case.list.every')} />
        </ReferenceInput>,
        <DayFilter key="from" source="from" alwaysOn {...FROM_DAY} />,
        <DayFilter key="to" source="to" alwaysOn {...TO_DAY} />,
        <AboutFilter key="aboutId" source="aboutId" alwaysOn />,
      ]}
    />
  );
}
