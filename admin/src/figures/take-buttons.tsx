import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Section } from '../frame/section.tsx';
import { useWords } from '../words.ts';

type What = 'figures.copy_link' | 'figures.copy_query' | 'figures.copy_csv';

interface Props {
  /** What can be copied, by the words on its button, and the text that is made when it is. */
  readonly copies: readonly (readonly [what: What, text: () => string])[];
  /** Saves the table; nothing where there is none. */
  readonly onSave: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The buttons that take figures elsewhere. */
export function TakeButtons({ copies, onSave, children }: Props) {
  const words = useWords();
  const [copied, setCopied] = useState('');
  return (
    <Section title={words('figures.take')}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {/* The browser lends its clipboard only where the connection is safe. */}
        {navigator.clipboard === undefined
          ? null
          : copies.map(([what, text]) => (
              <Button
                key={what}
                variant="outlined"
                size="small"
                startIcon={<CopyIcon />}
                onClick={() => void navigator.clipboard.writeText(text()).then(() => setCopied(words(what)))}
              >
                {words(what)}
              </Button>
            ))}
        <Button
          variant="outlined"
          size="small"
          startIcon={<DownloadIcon />}
          onClick={onSave}
          disabled={onSave === undefined}
        >
          {words('figures.save_table')}
        </Button>
      </Stack>
      <Typography component="output" variant="body2" sx={{ display: 'block', minHeight: '1.5em', mt: 0.5 }}>
        {copied === '' ? '' : words('figures.copied', { what: copied })}
      </Typography>
      {children}
    </Section>
  );
}
