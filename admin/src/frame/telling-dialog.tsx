import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type ReactNode } from 'react';
import { useWords } from '../words.ts';

interface Props {
  readonly title: string;
  /** Whether only its button closes it: what it tells is told this once. */
  readonly stays?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that asks nothing: it tells something, and is closed. */
export function TellingDialog({ title, stays = false, onClose, children }: Props) {
  const words = useWords();
  const titleId = useId();
  return (
    <Dialog open {...(stays ? {} : { onClose })} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained">
          {words('frame.dialog.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
