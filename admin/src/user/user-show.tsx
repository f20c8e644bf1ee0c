import { Facts } from '../frame/facts.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import { GrantTable } from './grant-table.tsx';
import { SessionTable } from './session-table.tsx';
import type { User } from './user.ts';

const SUSPEND = 'mutation ($input: SuspendUserInput!) { suspendUser(input: $input) { id } }';
const REINSTATE = 'mutation ($input: ReinstateUserInput!) { reinstateUser(input: $input) { id } }';
const SIGN_OUT = 'mutation ($input: SignOutEverywhereInput!) { signOutEverywhere(input: $input) { id } }';

const verbs = (user: User) => <UserVerbs user={user} />;

export function UserShow() {
  const words = useWords();
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
          <GrantTable user={user} canGive />
          <SessionTable sessions={user.sessions} />
        </>
      )}
    </ShowPage>
  );
}

interface Props {
  readonly user: User;
}

function UserVerbs({ user: { id, version, name, suspendedAt } }: Props) {
  const words = useWords();
  const isOut = suspendedAt !== null;
  return (
    <>
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
    </>
  );
}
