import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { Facts } from '../frame/facts.tsx';
import { ask } from '../graphql.ts';
import { CopyText } from '../frame/copy-text.tsx';
import { useWords } from '../words.ts';
import { ExportUserButton } from './export-user-button.tsx';
import { userGraphql } from './graphql.ts';
import { GrantTable } from './grant-table.tsx';
import { OwnCalendar } from './own-calendar.tsx';
import { SessionTable } from './session-table.tsx';
import type { CalendarAddress, User } from './user.ts';

const OWN = `query Own { viewer { user { ${userGraphql.fields} calendarAddresses { id createdAt lastUsedAt } } } }`;

interface Own extends User {
  readonly calendarAddresses: readonly CalendarAddress[];
}

/** One's own page: who one is here, with which roles, and where one is signed in. */
export function ProfilePage() {
  const words = useWords();
  const { data } = useQuery({
    queryKey: ['viewer', 'own'],
    queryFn: () => ask<{ viewer: { user: Own | null } }>(OWN),
  });
  const user = data?.viewer.user;
  return (
    <>
      <Title title={words('access.profile')} />
      {user === null ? <Typography>{words('access.not_a_user')}</Typography> : null}
      {user ? (
        <Box sx={{ minWidth: 0, maxWidth: '100%' }}>
          <Facts
            facts={[
              [words('resources.User.fields.name'), user.name],
              [words('resources.User.fields.email'), user.email ?? '–'],
              [words('access.profile_id'), <CopyText key="id" text={user.id} />],
            ]}
          />
          {user.grants.length > 0 ? null : <Typography variant="body2">{words('access.profile_id_help')}</Typography>}
          <ExportUserButton user={user} isOwn />
          <GrantTable user={user} />
          <SessionTable sessions={user.sessions} />
          <OwnCalendar addresses={user.calendarAddresses} />
        </Box>
      ) : null}
    </>
  );
}
