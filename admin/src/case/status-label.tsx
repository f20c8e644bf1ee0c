import { styled } from '@mui/material/styles';
import { inLanguage, useLanguage } from '../words.ts';
import type { Status } from './case.ts';

interface Props {
  readonly status: Status;
}

const CLOSES = new Set(['ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN']);

// A list has one in each row, so it is one element and no more.
const Label = styled('span')(({ theme }) => ({
  display: 'inline-block',
  maxWidth: '100%',
  padding: '2px 9px',
  borderRadius: 12,
  border: '1px solid transparent',
  backgroundColor: theme.palette.action.selected,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  '&[data-closes]': { backgroundColor: 'transparent', borderColor: theme.palette.text.secondary },
}));

/** What the municipality calls a status; those that close a case look otherwise, and say it by their word. */
export function StatusLabel({ status }: Props) {
  const language = useLanguage();
  const label = inLanguage(status.labels, language);
  return <Label data-closes={CLOSES.has(status.category) ? '' : undefined}>{label}</Label>;
}
