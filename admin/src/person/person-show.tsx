import Alert from '@mui/material/Alert';
import { AuditLink } from '../audit/audit-link.tsx';
import { day } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { HistoryLink } from '../history/history-link.tsx';
import { historyOfOne } from '../history/page-of-entry.ts';
import Typography from '@mui/material/Typography';
import { useWords } from '../words.ts';
import { PersonConsents } from './person-consents.tsx';
import { PersonVerbs } from './person-verbs.tsx';
import type { Person } from './person.ts';

const verbs = (person: Person) => (
  <>
    <HistoryLink to={historyOfOne(person.id)} />
    <AuditLink of={{ aboutId: person.id }} />
    <PersonVerbs person={person} />
  </>
);

/** One person: how the name shows, how to reach them, what they agreed to, and the seats they hold and held. */
export function PersonShow() {
  return (
    <ShowPage<Person> title={({ name }) => name} actions={verbs}>
      {(person) => (
        <>
          <Publication person={person} />
          <Contact person={person} />
          <PersonConsents person={person} />
          <Seats person={person} />
        </>
      )}
    </ShowPage>
  );
}

interface Props {
  readonly person: Person;
}

function Publication({ person: { kind, publication, publicName, anonymisedAt } }: Props) {
  const words = useWords();
  return (
    <>
      {publication === 'HIDDEN' ? (
        <Alert severity="warning" role="presentation" sx={{ mb: 2 }}>
          {words('person.protected')}
        </Alert>
      ) : null}
      {anonymisedAt === null ? null : (
        <Alert severity="info" role="presentation" sx={{ mb: 2 }}>
          {words('person.anonymised', { day: day(anonymisedAt) })}
        </Alert>
      )}
      <Facts
        facts={[
          [words('person.field.kind'), words(`person.kind.${kind}`)],
          [words('person.field.publication'), words(`person.publication.${publication}`)],
          [words('person.field.publicName'), publicName],
        ]}
      />
    </>
  );
}

function Contact({ person: { contact } }: Props) {
  const words = useWords();
  const none = words('frame.not_set');
  return (
    <Section title={words('person.contact.title')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {words('person.contact.private')}
      </Typography>
      {contact === undefined ? <Typography>{words('person.contact.loading')}</Typography> : null}
      {contact === null ? <Typography>{words('person.contact.none')}</Typography> : null}
      {contact ? (
        <Facts
          facts={[
            [words('person.field.email'), contact.email ?? none],
            [words('person.field.phone'), contact.phone ?? none],
            [words('person.field.address'), contact.address ?? none],
            [words('person.field.birthYear'), contact.birthYear ?? none],
            ...(contact.protectReason === null
              ? []
              : [[words('person.field.protectReason'), contact.protectReason] as const]),
          ]}
        />
      ) : null}
    </Section>
  );
}

function Seats({ person: { memberships, offices } }: Props) {
  const words = useWords();
  const rows = [
    ...memberships.map(({ id, seat, party, startsOn, endsOn }) => ({
      id,
      startsOn,
      cells: [
        <CommitteeLink key="committee" {...seat.committee} />,
        party === null ? words(`seat.kind.${seat.kind}`) : `${words(`seat.kind.${seat.kind}`)}, ${party}`,
        day(startsOn),
        endsOn === null ? '–' : day(endsOn),
      ],
    })),
    ...offices.map(({ id, committee, kind, startsOn, endsOn }) => ({
      id,
      startsOn,
      cells: [
        <CommitteeLink key="committee" {...committee} />,
        words(`seat.office.${kind}`),
        day(startsOn),
        endsOn === null ? '–' : day(endsOn),
      ],
    })),
  ];
  return (
    <Section title={words('person.seats.title')}>
      {rows.length === 0 ? (
        <Typography>{words('person.seats.none')}</Typography>
      ) : (
        <PlainTable
          label={words('person.seats.title')}
          heads={[
            words('person.seats.committee'),
            words('person.seats.role'),
            words('person.seats.from'),
            words('person.seats.until'),
          ]}
          rows={rows.toSorted((a, b) => b.startsOn.localeCompare(a.startsOn))}
        />
      )}
    </Section>
  );
}

function CommitteeLink({ id, number, name }: Person['offices'][number]['committee']) {
  return <PageLink to={`${pageOf('Committee', id)}/members`}>{`${number} ${name}`}</PageLink>;
}
