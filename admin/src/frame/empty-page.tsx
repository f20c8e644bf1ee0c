import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { CreateButton, useResourceContext } from 'react-admin';
import { useWords, type WordKey } from '../words.ts';

interface Props {
  readonly text: WordKey;
  readonly canCreate: boolean;
}

/** An empty list says what to do next. */
export function EmptyPage({ text, canCreate }: Props) {
  const words = useWords();
  const resource = useResourceContext();
  return (
    <Box sx={{ py: 4, px: 1, maxWidth: '40rem' }}>
      <Typography sx={{ mb: 2 }}>{words(text)}</Typography>
      {canCreate ? <CreateButton variant="contained" label={`resources.${resource}.create`} /> : null}
    </Box>
  );
}
