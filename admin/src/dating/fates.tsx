import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import FailedIcon from '@mui/icons-material/ErrorOutlineOutlined';
import { Alert, Box, Stack } from '@mui/material';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { span } from '../meeting/when.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { committeeOf, phaseOf, type Proposal } from './dating.ts';
import type { Fate, Outcome } from './use-date-meetings.ts';

interface Props {
  readonly outcome: Outcome;
}

/** What became of each row: the date that is set, or why none of them is. */
export function Fates({ outcome: { isDone, fates, fault } }: Props) {
  const words = useWords();
  const language = useLanguage();
  const titleOf = (row: Proposal) => {
    const { titles, key } = phaseOf(row);
    return titles === undefined ? key : inLanguage(titles, language);
  };
  const fateOf = ({ dated, why }: Fate) =>
    dated === undefined ? (why ?? '') : words('dating.set', { when: span(dated.startsAt, dated.endsAt, language) });
  const Icon = isDone ? DoneIcon : FailedIcon;
  return (
    <Box sx={{ my: 2 }}>
      <Alert ref={intoSight} severity={isDone ? 'success' : 'error'} role={isDone ? 'status' : 'alert'}>
        {isDone ? words('dating.done', { smart_count: fates.length }) : (fault ?? words('dating.refused'))}
      </Alert>
      {fates.length === 0 ? null : (
        <PlainTable
          label={words(isDone ? 'dating.done_caption' : 'dating.refused_caption')}
          heads={[words('dating.committee'), words('dating.meeting'), words('dating.fate')]}
          rows={fates.map((fate) => ({
            id: `${fate.row.meeting.id} ${fate.why ?? ''}`,
            cells: [
              committeeOf(fate.row),
              <PageLink key="meeting" to={pageOf('Meeting', fate.row.meeting.id)}>
                {titleOf(fate.row)}
              </PageLink>,
              <Stack key="fate" component="span" direction="row" spacing={0.75} sx={{ alignItems: 'center' }}>
                <Icon fontSize="small" aria-hidden color={isDone ? 'success' : 'error'} />
                <span>{fateOf(fate)}</span>
              </Stack>,
            ],
          }))}
        />
      )}
    </Box>
  );
}

/** What became of them is seen at once, also from far down a long list. */
function intoSight(found: HTMLElement | null) {
  found?.scrollIntoView({ block: 'center' });
}
