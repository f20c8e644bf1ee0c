import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWords } from '../words.ts';
import { reasonOf } from './actions.ts';
import { Hindered, HistoryItem, When, type HistoryItemProps } from './history-item.tsx';
import type { HistoryEntry } from './use-history.ts';

/** So many are shown of an action that changed more, until one asks for the rest. */
const MOST = 6;

interface Props extends Pick<HistoryItemProps, 'holder' | 'told' | 'names'> {
  readonly action: readonly HistoryEntry[];
}

/** What was changed by one action, under one heading; a single change stands by itself. */
export function HistoryAction({ action, ...shared }: Props) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [first] = action;
  if (first === undefined) return null;
  if (action.length === 1) return <HistoryItem entry={first} {...shared} />;
  const shown = isOpen || action.length <= MOST ? action : action.slice(0, MOST);
  const rest = action.length - shown.length;
  const reason = reasonOf(action);
  const hindrance = action.some(({ undoVerb }) => undoVerb !== null) ? null : first.undoHindrance;
  return (
    <Box component="li" sx={{ py: 1.5, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Typography variant="h3" sx={{ fontWeight: 600 }}>
        {words('history.action', { smart_count: action.length })}
      </Typography>
      <When entry={first} />
      {reason === null ? null : <Typography>{words('history.reason', { reason })}</Typography>}
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, mt: 0.5, pl: 1.5, borderLeft: '3px solid', borderColor: 'divider' }}
      >
        {shown.map((entry) => (
          <HistoryItem key={entry.cursor} entry={entry} isPart reasonTold={reason} {...shared} />
        ))}
      </Box>
      {rest > 0 ? (
        <Button size="small" onClick={() => setOpen(true)}>
          {words('history.rest', { smart_count: rest })}
        </Button>
      ) : null}
      {hindrance === null ? null : <Hindered by={hindrance} />}
    </Box>
  );
}
