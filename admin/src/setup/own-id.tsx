import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWords } from '../words.ts';

interface Props {
  readonly id: string;
}

/** One's own id, and a way to take it along: an administrator needs it to give the first role. */
export function OwnId({ id }: Props) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(id);
    setCopied(true);
  }
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography component="code" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
        {id}
      </Typography>
      {/* The browser lends its clipboard only where the connection is safe. */}
      {navigator.clipboard === undefined ? null : (
        <Button size="small" variant="outlined" startIcon={<CopyIcon />} onClick={() => void copy()}>
          {words('setup.copy')}
        </Button>
      )}
      <Typography component="output" variant="body2">
        {isCopied ? words('setup.copied') : ''}
      </Typography>
    </Stack>
  );
}
