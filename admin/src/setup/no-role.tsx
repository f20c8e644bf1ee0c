import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Title } from 'react-admin';
import { PageLink } from '../frame/page-link.tsx';
import { useViewer } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { CopyText } from '../frame/copy-text.tsx';

/** Where an administrator gives someone a role: with the id filled in, which nobody has to find or copy. */
function linkToGive(userId: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#/User/create?source=${encodeURIComponent(JSON.stringify({ userId }))}`;
}

/** What someone sees who has signed in and has no role yet: what to do, and the link that it takes. */
export function NoRole() {
  const words = useWords();
  const { userId } = useViewer();
  return (
    <Box sx={{ py: 2, px: 1, maxWidth: '45rem' }}>
      <Title title={words('setup.no_role')} />
      <Typography sx={{ mb: 2 }}>{words('setup.no_role_help')}</Typography>
      {userId === undefined ? null : (
        <>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {words('setup.no_role_link')}
          </Typography>
          <CopyText text={linkToGive(userId)} />
        </>
      )}
      <Typography sx={{ my: 2 }}>{words('setup.no_role_after')}</Typography>
      <PageLink to="/profile">{words('access.profile')}</PageLink>
    </Box>
  );
}
