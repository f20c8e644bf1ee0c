import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Title } from 'react-admin';
import { PageLink } from '../frame/page-link.tsx';
import { useViewer } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { CopyText } from '../frame/copy-text.tsx';

/** What someone sees who has signed in and has no role yet: what to do, and the id that it takes. */
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
            {words('access.profile_id')}
          </Typography>
          <CopyText text={userId} />
        </>
      )}
      <Typography sx={{ my: 2 }}>{words('setup.no_role_after')}</Typography>
      <PageLink to="/profile">{words('access.profile')}</PageLink>
    </Box>
  );
}
