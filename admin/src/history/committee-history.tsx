import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWords } from '../words.ts';
import { HistoryFilters, type Narrowed } from './history-filters.tsx';
import { HistoryList } from './history-list.tsx';

interface Props {
  readonly id: string;
}

/** Who changed what of a committee and its work. */
export function CommitteeHistory({ id }: Props) {
  const words = useWords();
  const [narrowed, setNarrowed] = useState<Narrowed>({});
  const { kind = '', from = '', to = '' } = narrowed;
  const filter = {
    ...(kind === '' ? {} : { entities: [kind] }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '45rem' }}>{words('history.help')}</Typography>
      <HistoryFilters narrowed={narrowed} onChange={setNarrowed} />
      <HistoryList holder={{ type: 'Committee', id }} filter={filter} />
    </>
  );
}
