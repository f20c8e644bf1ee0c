import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { whoIsSignedIn } from '../auth-provider.ts';
import { session, SIGNED_IN_CHANNEL, SIGNED_IN_PATH, signInAddress } from '../session.ts';
import { useWords } from '../words.ts';

/**
 * Asks whoever's session has ended to sign in again in another tab. The page stays as it is, with what is half written
 * on it; someone else who signs in gets the page anew.
 */
export function SignInAgain() {
  const words = useWords();
  const queries = useQueryClient();
  const isOver = useSyncExternalStore(session.subscribe, session.isOver);

  useEffect(() => {
    if (!isOver) return undefined;
    const look = async () => {
      const viewer = await whoIsSignedIn().catch(() => undefined);
      if (viewer === undefined) return;
      if (viewer.actor !== session.actor()) {
        window.location.reload();
        return;
      }
      session.begin(viewer.actor);
      await queries.invalidateQueries();
    };
    const onLook = () => void look();
    const channel = new BroadcastChannel(SIGNED_IN_CHANNEL);
    channel.addEventListener('message', onLook);
    window.addEventListener('focus', onLook);
    return () => {
      channel.close();
      window.removeEventListener('focus', onLook);
    };
  }, [isOver, queries]);

  return (
    <Dialog open={isOver} aria-labelledby="sign-in-again" aria-describedby="sign-in-again-text">
      <DialogTitle id="sign-in-again">{words('frame.login.over')}</DialogTitle>
      <DialogContent>
        <DialogContentText id="sign-in-again-text">{words('frame.login.over_text')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button href={signInAddress(SIGNED_IN_PATH)} target="_blank" variant="contained">
          {words('frame.login.again')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
