import { Alert, Box, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { momentAt } from '../dates.ts';
import { PageLink } from '../frame/page-link.tsx';
import { currentYear } from '../meeting/current-year.ts';
import { useMunicipality, useViewer } from '../municipality-context.tsx';
import { wordRefusal } from '../refusal.ts';
import { useWords } from '../words.ts';
import type { CommitteeYear } from '../year/cycle.ts';
import { ownAmong } from '../year/own-committees.ts';
import { useYear } from '../year/use-year.ts';
import { YearNotice } from '../year/year-notice.tsx';
import { FourSteps } from './four-steps.tsx';
import { LatestChanges } from './latest-changes.tsx';
import { NextMeetings } from './next-meetings.tsx';
import { phasesOfAll } from './phases-of-all.ts';
import { ThisMonth } from './this-month.tsx';
import { WheelSection } from './wheel-section.tsx';
import { WhoDoesWhat } from './who-does-what.tsx';

/** Where one begins: the year as a wheel, what is to be done now and by whom, and what comes next. */
export function StartPage() {
  const words = useWords();
  const translate = useTranslate();
  const { name, number } = useMunicipality();
  const [year, error, committees] = useYearToShow(number);
  return (
    <Box sx={{ pb: 4, minWidth: 0 }}>
      <Title title={words('start.title', { name })} />
      {error === null ? null : <Alert severity="error">{wordRefusal(error, translate)}</Alert>}
      {committees === undefined ? (
        error === null && <Typography component="output">{words('year.page.loading')}</Typography>
      ) : (
        <Begun year={year} committees={committees} />
      )}
    </Box>
  );
}

/** This year; before it is open for anyone, the next one where that is. */
function useYearToShow(municipality: string) {
  const year = currentYear();
  const { data, error } = useYear(municipality, year);
  const hasBegun = data === undefined || data.some(({ cycle }) => cycle !== null);
  const { data: next, error: noNext } = useYear(municipality, year + 1, !hasBegun);
  if (hasBegun) return [year, error, data] as const;
  return next?.some(({ cycle }) => cycle !== null) === true
    ? ([year + 1, null, next] as const)
    : ([year, noNext, next === undefined ? undefined : data] as const);
}

interface BegunProps {
  readonly year: number;
  readonly committees: readonly CommitteeYear[];
}

function Begun({ year, committees }: BegunProps) {
  const words = useWords();
  const { id, number, viewerCanEdit } = useMunicipality();
  const { works } = useViewer();
  const [first] = committees.flatMap(({ cycle }) => (cycle === null ? [] : [cycle]));
  if (first === undefined && !works) return <Typography>{words('start.not_begun', { year })}</Typography>;
  if (first === undefined) {
    return viewerCanEdit ? (
      <FourSteps committees={committees.length} />
    ) : (
      <YearNotice year={year} committees={committees} />
    );
  }
  const phases = phasesOfAll(committees);
  const changed = viewerCanEdit ? [id] : ownAmong(committees).map((committee) => committee.id);
  const { asOf } = first.progress;
  return (
    <>
      <Box data-paper="no">
        <YearNotice year={year} committees={committees} />
      </Box>
      <WheelSection year={year} asOf={asOf} wheelVersionId={first.wheelVersion.id} phases={phases} />
      <Box data-paper="no">
        <PageLink to={`/year/${year}`}>{words('start.to_year', { year })}</PageLink>
        <ThisMonth committees={committees} phases={phases} />
        <Box
          sx={{
            display: 'grid',
            columnGap: 4,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
          }}
        >
          <WhoDoesWhat municipality={number} committees={committees} />
          <Box sx={{ minWidth: 0 }}>
            <NextMeetings municipality={number} from={momentAt(asOf, '00:00')} />
            {changed.length === 0 ? null : <LatestChanges holderIds={changed} isOfAll={viewerCanEdit} />}
          </Box>
        </Box>
      </Box>
    </>
  );
}
