import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useWords } from '../words.ts';

interface Props {
  readonly children: ReactNode;
}

/** What most write in bokmål alone, folded away in the other languages. */
export function OtherLanguages({ children }: Props) {
  const words = useWords();
  return (
    <Box component="details" sx={{ width: '100%', mb: 1 }}>
      <Box component="summary" sx={{ py: 0.5, cursor: 'pointer', color: 'text.secondary' }}>
        {words('wheel.other_languages')}
      </Box>
      {children}
    </Box>
  );
}
