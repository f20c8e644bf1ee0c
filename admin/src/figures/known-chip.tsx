import { Chip } from '@mui/material';
import { moment } from '../dates.ts';
import { useWords } from '../words.ts';

interface Props {
  /** The moment the figures were known at; empty for all that is known now. */
  readonly knownAt: string;
  readonly onForget: () => void;
}

/** Says as of which moment the figures are known, and takes it away. */
export function KnownChip({ knownAt, onForget }: Props) {
  const words = useWords();
  return knownAt === '' ? null : (
    <Chip
      label={words('figures.known', { moment: moment(knownAt) })}
      onDelete={onForget}
      sx={{ alignSelf: 'flex-start' }}
    />
  );
}
