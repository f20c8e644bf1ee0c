import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import FailedIcon from '@mui/icons-material/ErrorOutlineOutlined';
import { Alert, Box, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { dayAndTime } from '../dates.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { AnnounceManyButton } from '../meeting/announce-many.tsx';
import { span } from '../meeting/when.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { committeeOf, phaseOf, type Proposal } from './dating.ts';
import type { Fate, Outcome } from './use-date-meetings.ts';

interface Props {
  readonly outcome: Outcome;
  readonly year: number;
  readonly busy: boolean;
  /** Takes all the dates back, as one act. */
  readonly onUndo: () => void;
}

/** What became of each row: the date that is set, or why none of them is. */
export function Fates({ outcome: { isDone, isUndone = false, fates, fault }, year, busy, onUndo }: Props) {
  const words = useWords();
  const language = useLanguage();
  const titleOf = (row: Proposal) => {
    const { titles, key } = phaseOf(row);
    return titles === undefined ? key : inLanguage(titles, language);
  };
  const fateOf = ({ dated, why }: Fate) =>
    dated === undefined ? (why ?? '') : words('dating.set', { when: span(dated.startsAt, dated.endsAt, language) });
  if (isUndone) {
    return (
      <Alert ref={intoSight} severity="info" sx={{ my: 2 }}>
        {words('dating.undone', { smart_count: fates.length })}
      </Alert>
    );
  }
  const Icon = isDone ? DoneIcon : FailedIcon;
  return (
    <Box sx={{ my: 2 }}>
      <Alert ref={intoSight} severity={isDone ? 'success' : 'error'} role={isDone ? 'status' : 'alert'}>
        {isDone ? words('dating.done', { smart_count: fates.length }) : (fault ?? words('dating.refused'))}
      </Alert>
      {isDone && fault !== null ? (
        <Alert severity="error" sx={{ mt: 1 }}>
          {words('dating.not_undone')} {fault}
        </Alert>
      ) : null}
      {isDone ? (
        <NextSteps year={year} first={firstOf(fates)}>
          <Button disabled={busy} startIcon={<UndoIcon />} onClick={onUndo}>
            {words('dating.undo', { smart_count: fates.length })}
          </Button>
        </NextSteps>
      ) : null}
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

interface NextStepsProps {
  readonly year: number;
  /** The earliest of the dates that were set. */
  readonly first: string | undefined;
  readonly children: ReactNode;
}

/** Where one goes on from dates that are set: the meetings are announced, and looked at beside all else. */
function NextSteps({ year, first, children }: NextStepsProps) {
  const words = useWords();
  const month = first === undefined ? `${year}-01` : dayAndTime(first).day.slice(0, 7);
  return (
    <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', my: 1 }}>
      <AnnounceManyButton year={year} variant="contained" />
      <Button component={LinkBase} to={`/calendar?month=${month}`} variant="outlined">
        {words('dating.to_calendar')}
      </Button>
      {children}
    </Stack>
  );
}

function firstOf(fates: readonly Fate[]): string | undefined {
  return fates.flatMap(({ dated }) => dated?.startsAt ?? []).toSorted()[0];
}

/** What became of them is seen at once, also from far down a long list. */
function intoSight(found: HTMLElement | null) {
  found?.scrollIntoView({ block: 'center' });
}
