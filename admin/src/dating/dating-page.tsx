import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useWarnOnLeaving } from '../draft/use-warn-on-leaving.ts';
import { Fold } from '../frame/fold.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { wordRefusal } from '../refusal.ts';
import { useWords } from '../words.ts';
import { FIRST_WISH } from './dating.ts';
import { Fates } from './fates.tsx';
import { OwnFields } from './own-fields.tsx';
import { ProposalList } from './proposal-list.tsx';
import { RuleFields } from './rule-fields.tsx';
import { useDateMeetings } from './use-date-meetings.ts';
import { useProposals } from './use-proposals.ts';
import { WhichFields } from './which-fields.tsx';

interface Props {
  readonly year: number;
}

/** Dates for the meetings of a year by a rule: choose it, see what it gives, change what must be, set them all. */
export function DatingPage({ year }: Props) {
  const words = useWords();
  const translate = useTranslate();
  const { number } = useMunicipality();
  const [wish, setWish] = useState(FIRST_WISH);
  const { all, wanted, proposals, isStale, error } = useProposals(number, year, wish);
  const { run, undo, busy, outcome } = useDateMeetings();
  const { wrote } = useWarnOnLeaving();
  const isWritten = wish !== FIRST_WISH && outcome?.isDone !== true;
  useEffect(() => wrote(isWritten), [wrote, isWritten]);
  const count = proposals.length;
  const clashing = proposals.filter(({ clashes }) => clashes.length > 0).length;
  const summary = [
    words('dating.counts', { smart_count: count }),
    ...(clashing === 0 ? [] : [words('dating.clashing', { smart_count: clashing })]),
  ].join(' · ');
  return (
    <Box sx={{ pb: 4, maxWidth: 1100, minWidth: 0 }}>
      <Title title={words('dating.title', { year })} />
      <Box sx={{ my: 1 }}>
        <PageLink to={`/year/${year}`}>{words('dating.to_year', { year })}</PageLink>
      </Box>
      {outcome === null ? null : <Fates outcome={outcome} year={year} busy={busy} onUndo={() => void undo()} />}
      {error === null ? null : <Alert severity="error">{wordRefusal(error, translate)}</Alert>}
      {all === undefined ? (
        error === null && <Typography component="output">{words('dating.loading')}</Typography>
      ) : all.length === 0 ? (
        <Typography>{words('dating.none', { year })}</Typography>
      ) : (
        <>
          <Typography sx={{ mb: 2 }}>{words('dating.help')}</Typography>
          <Typography variant="h2" gutterBottom>
            {words('dating.rule')}
          </Typography>
          <RuleFields wish={wish} hasLastPlaces={all.some(({ lastPlace }) => lastPlace !== null)} onChange={setWish} />
          <Fold summary={words('dating.which')}>
            <WhichFields all={all} wish={wish} onChange={setWish} />
          </Fold>
          <Fold summary={words('dating.own')}>
            <OwnFields all={all} wish={wish} onChange={setWish} />
          </Fold>
          <Typography variant="h2" sx={{ mt: 3 }} gutterBottom>
            {words('dating.proposals')}
          </Typography>
          <Typography component="output" sx={{ display: 'block', mb: 1 }}>
            {count === 0 ? words('dating.nothing') : summary}
          </Typography>
          <Button
            variant="contained"
            size="large"
            disabled={busy || isStale || count === 0 || error !== null}
            onClick={() => void run(proposals, wish)}
          >
            {words('dating.submit', { smart_count: count })}
          </Button>
          {busy ? (
            <Box component="output" sx={{ display: 'block', my: 2 }}>
              {words('dating.busy', { smart_count: count })}
              <LinearProgress aria-hidden />
            </Box>
          ) : null}
          <ProposalList wanted={wanted} proposals={proposals} wish={wish} onChange={setWish} />
        </>
      )}
    </Box>
  );
}
