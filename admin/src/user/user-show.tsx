import Typography from '@mui/material/Typography';
import { AuditLink } from '../audit/audit-link.tsx';
import { Facts } from '../frame/facts.tsx';
import { Section } from '../frame/section.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useViewer } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { ExportUserButton } from './export-user-button.tsx';
import { GrantTable } from './grant-table.tsx';
import { SessionTable } from './session-table.tsx';
import { standing, type User } from './user.ts';

const SUSPEND = 'mutation ($input: SuspendUserInput!) { suspendUser(input: $input) { id } }';
const REINSTATE = 'mutation ($input: ReinstateUserInput!) { reinstateUser(input: $input) { id } }';
const ANONYMISE = 'mutation ($input: AnonymiseUserInput!) { anonymiseUser(input: $input) { id } }';
const SIGN_OUT = 'mutation ($input: SignOutEverywhereInput!) { signOutEverywhere(input: $input) { id } }';

const verbs = (user: User) => (
  <>
    <AuditLink of={{ userId: user.id }} />
    <UserVerbs user={user} />
  </>
);

export function UserShow() {
  const words = useWords();
  const { userId } = useViewer();
  return (
    <ShowPage<User> actions={verbs}>
      {(user) => (
        <>
          <Facts
            facts={[
              [words('resources.User.fields.name'), user.name],
              [words('resources.User.fields.email'), user.email ?? '–'],
              [
                words('resources.User.fields.suspendedAt'),
                words(user.suspendedAt === null ? 'access.may_sign_in' : 'access.suspended'),
              ],
            ]}
          />
          <GrantTable user={user} canGive={user.id !== userId} />
          <UserSessions user={user} />
        </>
      )}
    </ShowPage>
  );
}

interface Props {
  readonly user: User;
}

/** Where a user is signed in is told to themselves and to system administrators; others can only end it all. */
function UserSessions({ user: { id, sessions, viewerCanShutOut } }: Props) {
  const words = useWords();
  const { userId, isSystemAdmin } = useViewer();
  if (isSystemAdmin || id === userId) return <SessionTable sessions={sessions} />;
  return (
    <Section title={words('access.sessions')}>
      <Typography sx={{ maxWidth: '45rem' }}>
        {words(viewerCanShutOut ? 'access.sessions_unseen' : 'access.sessions_not_yours')}
      </Typography>
    </Section>
  );
}

function UserVerbs({ user }: Props) {
  const words = useWords();
  const { id, version, name, suspendedAt, viewerCanShutOut } = user;
  const isOut = suspendedAt !== null;
  if (!viewerCanShutOut) return null;
  return (
    <>
      <ExportUserButton user={user} />
      {isOut ? null : (
        <VerbButton
          variant="outlined"
          label={words('access.sign_out')}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('access.sign_out_title', { name })}
              help={words('access.sign_out_help')}
              submit={words('access.sign_out')}
              version={version}
              send={() => act(SIGN_OUT, { input: { id } })}
              onClose={onClose}
            />
          )}
        />
      )}
      <VerbButton
        color={isOut ? 'primary' : 'error'}
        label={words(isOut ? 'access.reinstate' : 'access.suspend')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={isOut ? words('access.reinstate') : words('access.suspend_title', { name })}
            {...(isOut ? {} : { help: words('access.suspend_help') })}
            submit={words(isOut ? 'access.reinstate' : 'access.suspend')}
            danger={!isOut}
            version={version}
            send={(_values, expectedVersion) => act(isOut ? REINSTATE : SUSPEND, { input: { id, expectedVersion } })}
            onClose={onClose}
          />
        )}
      />
      {standing(user).length > 0 ? null : (
        <VerbButton
          color="error"
          label={words('access.user_anonymise')}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('access.user_anonymise_title', { name })}
              help={words('access.user_anonymise_help')}
              submit={words('access.user_anonymise')}
              danger
              version={version}
              send={(_values, expectedVersion) => act(ANONYMISE, { input: { id, expectedVersion } })}
              onClose={onClose}
            />
          )}
        />
      )}
    </>
  );
}
