import Typography from '@mui/material/Typography';
import { useWords } from '../words.ts';
import { HistoryList } from './history-list.tsx';

interface Props {
  readonly id: string;
}

/** Who changed what of a committee and its work. */
export function CommitteeHistory({ id }: Props) {
  const words = useWords();
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '45rem' }}>{words('history.help')}</Typography>
      <HistoryList holder={{ type: 'Committee', id }} />
    </>
  );
}
