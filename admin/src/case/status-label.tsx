import Chip from '@mui/material/Chip';
import { inLanguage, useLanguage } from '../words.ts';
import type { Status } from './case.ts';

interface Props {
  readonly status: Status;
}

const CLOSES = new Set(['ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN']);

/** What the municipality calls a status; those that close a case look otherwise, and say it by their word. */
export function StatusLabel({ status }: Props) {
  const language = useLanguage();
  const label = inLanguage(status.labels, language);
  return <Chip size="small" variant={CLOSES.has(status.category) ? 'outlined' : 'filled'} label={label} />;
}
