import Typography from '@mui/material/Typography';
import { CopyText } from '../frame/copy-text.tsx';
import { TellingDialog } from '../frame/telling-dialog.tsx';
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
  return (
    <TellingDialog stays title={title ?? words('access.secret')} onClose={onClose}>
      <Typography sx={{ mb: 2 }}>{help ?? words('access.secret_help')}</Typography>
      <CopyText text={secret} />
    </TellingDialog>
  );
}
