import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { CopyText } from '../frame/copy-text.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly secret: string;
  /** What it is, and what to do with it; a key unless given. */
  readonly title?: string;
  readonly help?: string;
  readonly onClose: () => void;
}

/** A key or a secret address that was made just now: it is shown this once, and kept nowhere. */
export function SecretDialog({ secret, title, help, onClose }: Props) {
  const words = useWords();
  const titleId = useId();
  return (
    <Dialog open aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{title ?? words('access.secret')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{help ?? words('access.secret_help')}</Typography>
        <CopyText text={secret} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained">
          {words('frame.dialog.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
