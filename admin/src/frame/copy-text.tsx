import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWords } from '../words.ts';

interface Props {
  readonly text: string;
}

/** A text that is to be used elsewhere, and a way to take it along. */
export function CopyText({ text }: Props) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography component="code" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
        {text}
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
