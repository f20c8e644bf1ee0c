import Typography from '@mui/material/Typography';
import { moment } from '../dates.ts';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Session } from './user.ts';

const REVOKE = 'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { id } }';

interface Props {
  readonly sessions: readonly Session[];
}

/** Where a user is signed in, and a way to sign out there. */
export function SessionTable({ sessions }: Props) {
  const words = useWords();
  const title = words('access.sessions');
  return (
    <Section title={title}>
      {sessions.length === 0 ? (
        <Typography>{words('access.no_sessions')}</Typography>
      ) : (
        <PlainTable
          label={title}
          heads={[
            words('access.browser'),
            words('access.signed_in_at'),
            words('access.last_seen_at'),
            words('frame.actions'),
          ]}
          rows={sessions.map(({ id, userAgent, createdAt, lastSeenAt, isCurrent }) => {
            const known = userAgent ?? words('access.unknown_browser');
            const browser = isCurrent ? words('access.this_browser', { browser: known }) : known;
            return {
              id,
              cells: [
                browser,
                moment(createdAt),
                moment(lastSeenAt),
                <VerbButton
                  key="revoke"
                  size="small"
                  label={words('access.revoke')}
                  renderDialog={(onClose) => (
                    <VerbDialog
                      title={words('access.revoke_title', { browser })}
                      submit={words('access.revoke')}
                      danger
                      version={1}
                      send={() => act(REVOKE, { input: { id } })}
                      onClose={onClose}
                    />
                  )}
                />,
              ],
            };
          })}
        />
      )}
    </Section>
  );
}
