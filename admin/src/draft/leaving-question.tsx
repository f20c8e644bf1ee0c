import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useSyncExternalStore } from 'react';
import { useBlocker } from 'react-admin';
import { useWords } from '../words.ts';
import { unsaved } from './unsaved.ts';

/** Asks before one leaves what is written and not saved: by the console's links, the browser's buttons, Esc or ×. */
export function LeavingQuestion() {
  const isAny = useSyncExternalStore(unsaved.subscribe, unsaved.isAny);
  const asked = useSyncExternalStore(unsaved.subscribe, unsaved.asked);
  return (
    <>
      {isAny ? <PageQuestion /> : null}
      {asked === undefined ? null : <Question onAnswer={unsaved.answer} />}
    </>
  );
}

/** The router knows of one blocker only, so all forms share this one; it stands while something is written. */
function PageQuestion() {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  if (blocker.state !== 'blocked') return null;
  return <Question onAnswer={(isLeft) => (isLeft ? blocker.proceed?.() : blocker.reset?.())} />;
}

function Question({ onAnswer }: { readonly onAnswer: (isLeft: boolean) => void }) {
  const words = useWords();
  return (
    <Dialog open onClose={() => onAnswer(false)} aria-labelledby="leaving-title" aria-describedby="leaving-text">
      <DialogTitle id="leaving-title">{words('habit.leaving.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText id="leaving-text">{words('habit.leaving.text')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onAnswer(true)}>{words('habit.leaving.leave')}</Button>
        <Button variant="contained" onClick={() => onAnswer(false)}>
          {words('habit.leaving.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
