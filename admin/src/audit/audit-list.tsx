import { SelectArrayInput, type RaRecord } from 'react-admin';
import { moment } from '../dates.ts';
import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { accessNb } from '../i18n/access.nb.ts';
import { useWords } from '../words.ts';

type Event = keyof typeof accessNb.event;

interface Entry extends RaRecord<string> {
  readonly id: string;
  readonly at: string;
  readonly event: Event;
  readonly actor: string;
  readonly actorName: string | null;
  readonly user: { readonly id: string; readonly name: string } | null;
  readonly reason: string | null;
}

const EVENTS = Object.keys(accessNb.event) as readonly Event[];

/** Who did what to the access to the municipality, and who read what is private: the latest first. */
export function AuditList() {
  const words = useWords();
  const who = ({ actor, actorName }: Entry) => {
    if (actorName !== null) return actorName;
    if (actor.startsWith('system:')) return words('access.house');
    if (actor.startsWith('client:') || actor.startsWith('organisation:')) return words('access.program');
    return words(actor === 'staff:development' ? 'access.development' : 'access.unknown_actor');
  };
  const columns: readonly Column<Entry>[] = [
    { source: 'at', sorts: true, render: ({ at }) => moment(at) },
    { source: 'event', render: ({ event }) => words(`access.event.${event}`) },
    { source: 'actor', render: who },
    {
      source: 'user',
      render: ({ user }) => (user === null ? '–' : <PageLink to={pageOf('User', user.id)}>{user.name}</PageLink>),
    },
    { source: 'reason', render: ({ reason }) => reason ?? '–' },
  ];
  return (
    <Listing<Entry>
      columns={columns}
      phone={{
        first: ({ event, at }) => `${words(`access.event.${event}`)} ${moment(at)}`,
        second: who,
      }}
      opens={({ user }) => (user === null ? '' : pageOf('User', user.id))}
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
      ]}
    />
  );
}
