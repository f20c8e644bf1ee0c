import Chip from '@mui/material/Chip';
import { useListContext } from 'react-admin';
import { useWords } from '../words.ts';

interface Props {
  readonly source: string;
  readonly alwaysOn?: boolean;
}

/** Tells that the list is about one thing alone, where a link led to that, and lets it be about everything again. */
export function AboutFilter({ source }: Props) {
  const words = useWords();
  const { filterValues, setFilters } = useListContext();
  const values: Readonly<Record<string, unknown>> = filterValues;
  if (values[source] === undefined) return null;
  const others = Object.fromEntries(Object.entries(values).filter(([name]) => name !== source));
  return <Chip label={words('access.about_one')} onDelete={() => setFilters(others)} sx={{ mb: 1 }} />;
}
