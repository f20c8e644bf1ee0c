import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { SIGNED_IN_CHANNEL } from '../session.ts';
import { useWords } from '../words.ts';
import { useDocument } from './use-document.ts';

/** Tells the tab that asked for it that someone has signed in again, and closes if the browser lets it. */
export function SignedIn() {
  const words = useWords();
  useDocument('signed-in');
  useEffect(() => {
    const channel = new BroadcastChannel(SIGNED_IN_CHANNEL);
    // To other tabs of this origin alone; a channel takes no address.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage('signed in');
    channel.close();
    window.close();
  }, []);
  return (
    <Box component="main" sx={{ maxWidth: '28rem', mx: 'auto', p: 2, pt: 6 }}>
      <Typography variant="h1" id="signed-in">
        {words('frame.login.done')}
      </Typography>
      <Typography sx={{ mt: 2 }}>{words('frame.login.done_text')}</Typography>
    </Box>
  );
}
