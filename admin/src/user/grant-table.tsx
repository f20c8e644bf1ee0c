import Typography from '@mui/material/Typography';
import { day, moment } from '../dates.ts';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import { GrantInputs } from './grant-form.tsx';
import { useGrant } from './use-grant.ts';
import type { Grant, User } from './user.ts';

const GRANT = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }';
const END = 'mutation ($input: EndGrantInput!) { endGrant(input: $input) { id } }';

interface Props {
  readonly user: User;
  /** Whether roles can be given here; one gives none to oneself. */
  readonly canGive?: boolean;
}

/** What a user may do, since when and until when. */
export function GrantTable({ user: { id: userId, version, grants }, canGive = false }: Props) {
  const words = useWords();
  const { startsWith, asked } = useGrant();
  const title = words('access.grants');
  const place = ({ municipality, committee }: Grant) =>
    committee === null
      ? (municipality?.name ?? words('access.everywhere'))
      : `${committee.number} ${committee.name}, ${municipality?.name ?? ''}`;
  return (
    <Section title={title}>
      {grants.length === 0 ? (
        <Typography sx={{ mb: 1 }}>{words('access.no_grants')}</Typography>
      ) : (
        <PlainTable
          label={title}
          heads={[
            words('resources.User.fields.role'),
            words('access.holds'),
            words('access.given_at'),
            words('access.from'),
            words('access.until'),
            words('frame.actions'),
          ]}
          rows={grants.map((grant) => ({
            id: grant.id,
            cells: [
              words(`access.role.${grant.role}`),
              place(grant),
              moment(grant.createdAt),
              day(grant.validFrom),
              grant.validUntil === null ? '–' : day(grant.validUntil),
              <EndGrant key="end" grant={grant} />,
            ],
          }))}
        />
      )}
      {canGive ? (
        <VerbButton
          variant="outlined"
          sx={{ mt: 2 }}
          label={words('access.give')}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('access.give')}
              submit={words('access.give')}
              version={version}
              values={startsWith}
              send={(values) => act(GRANT, { input: { ...asked(values), userId } })}
              onClose={onClose}
            >
              <GrantInputs />
            </VerbDialog>
          )}
        />
      ) : null}
    </Section>
  );
}

interface EndProps {
  readonly grant: Grant;
}

function EndGrant({ grant: { id, version, role, endedAt, source, viewerCanEnd } }: EndProps) {
  const words = useWords();
  if (endedAt !== null) return words('access.ended_at', { moment: moment(endedAt) });
  // The provider would give it anew at the next sign-in.
  if (source === 'CLAIM') return words('access.claimed');
  if (!viewerCanEnd) return '–';
  const title = words('access.end_title', { role: words(`access.role.${role}`) });
  return (
    <VerbButton
      size="small"
      label={title}
      renderDialog={(onClose) => (
        <VerbDialog
          title={title}
          help={words('access.end_help')}
          submit={words('access.end')}
          danger
          version={version}
          send={(_values, expectedVersion) => act(END, { input: { id, expectedVersion } })}
          onClose={onClose}
        />
      )}
    />
  );
}
