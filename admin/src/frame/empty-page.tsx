import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Button, CreateButton, LinkBase, useResourceContext } from 'react-admin';
import { useWords, type WordKey } from '../words.ts';

/** Where one goes on from an empty list when that is not done in the list itself. */
export interface NextStep {
  readonly to: string;
  readonly label: string;
}

interface Props {
  readonly text: WordKey;
  readonly canCreate: boolean;
  /** What else one begins with. */
  readonly actions?: ReactNode;
  readonly next?: NextStep | undefined;
}

/** An empty list says what to do next. */
export function EmptyPage({ text, canCreate, actions, next }: Props) {
  const words = useWords();
  const resource = useResourceContext();
  return (
    <Box sx={{ py: 4, px: 1, maxWidth: '40rem' }}>
      <Typography sx={{ mb: 2 }}>{words(text)}</Typography>
      {actions}
      {canCreate ? <CreateButton variant="contained" label={`resources.${resource}.create`} /> : null}
      {next === undefined ? null : <Button component={LinkBase} to={next.to} variant="outlined" label={next.label} />}
    </Box>
  );
}
