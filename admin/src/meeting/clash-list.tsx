import { Alert, AlertTitle } from '@mui/material';
import { useWords } from '../words.ts';
import { keyOfClash, useClashWords } from './use-clash-words.ts';
import type { Clash } from './use-clashes.ts';

interface ClashListProps {
  readonly clashes: readonly Clash[];
  /** Said below the list, such as that one can save anyway. */
  readonly advice?: string;
}

/** What speaks against a time, in plain words. */
export function ClashList({ clashes, advice }: ClashListProps) {
  const words = useWords();
  const word = useClashWords();
  return (
    <Alert severity="warning" role="presentation">
      <AlertTitle>{words('meeting.clash.title')}</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {clashes.map((clash) => (
          <li key={keyOfClash(clash)}>{word(clash)}</li>
        ))}
      </ul>
      {advice}
    </Alert>
  );
}
