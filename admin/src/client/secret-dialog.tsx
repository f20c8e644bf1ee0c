import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useWords } from '../words.ts';

interface Props {
  readonly secret: string;
  readonly onClose: () => void;
}

/** A key that was made just now: it is shown this once, and kept nowhere. */
export function SecretDialog({ secret, onClose }: Props) {
  const words = useWords();
  const titleId = useId();
  return (
    <Dialog open aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{words('access.secret')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{words('access.secret_help')}</Typography>
        <Typography component="code" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
          {secret}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained">
          {words('frame.dialog.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
