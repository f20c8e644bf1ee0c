import { Paper, Stack, Typography } from '@mui/material';
import { useParams } from 'react-admin';
import { day } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { WorkPage } from '../work/work-page.tsx';
import { useLanguage, useWords } from '../words.ts';
import { useVisitActions } from './use-visit-actions.tsx';
import { VISITS, YEAR_OF_VISIT, type Visit, type Visits, type YearOfVisit } from './visit.ts';

interface Answer {
  readonly node: YearOfVisit | null;
}

/** /cycle/:id/visit: the mayor's visit, with those who take part. */
export function VisitPage() {
  const words = useWords();
  const language = useLanguage().toUpperCase();
  const { id = '' } = useParams();
  const query = useAsk<Answer>(YEAR_OF_VISIT, { id, language });
  return (
    <WorkPage<YearOfVisit, Answer> what={words('visit.title')} query={query}>
      {(year) => <OfYear year={year} />}
    </WorkPage>
  );
}

interface OfYearProps {
  readonly year: YearOfVisit;
}

function OfYear({ year }: OfYearProps) {
  const words = useWords();
  const language = useLanguage().toUpperCase();
  const { plan, onVisit } = useVisitActions(year);
  const query = useAsk<Visits>(VISITS, { committeeId: year.committee.id, year: year.year, language });
  return (
    <Told query={query}>
      {({ mayorVisits }) => (
        <>
          {year.viewerCanEdit ? (
            <ActionButtons title={words('visit.title')} facts={null} actions={[plan]} size="small" />
          ) : null}
          {mayorVisits.edges.length === 0 ? <Typography>{words('visit.empty')}</Typography> : null}
          {mayorVisits.edges.map(({ node }) => (
            <Paper key={node.id} component="section" elevation={1} sx={{ p: 2 }}>
              <VisitDetails visit={node} onVisit={onVisit} />
            </Paper>
          ))}
        </>
      )}
    </Told>
  );
}

interface VisitDetailsProps {
  readonly visit: Visit;
  readonly onVisit: ReturnType<typeof useVisitActions>['onVisit'];
}

function VisitDetails({ visit, onVisit }: VisitDetailsProps) {
  const words = useWords();
  const { status, visitsOn, place, mayor, participants, internalNotes, confirmReason, cancelReason } = visit;
  const when = visitsOn === null ? words('visit.undated') : day(visitsOn);
  return (
    <Stack spacing={2}>
      <Typography variant="h2">{when}</Typography>
      <ActionButtons title={`${words('visit.title')} ${when}`} facts={null} actions={onVisit(visit)} size="small" />
      <Facts
        facts={[
          [words('visit.field.status'), words(`visit.status.${status}`)],
          [words('meeting.field.place'), place ?? words('work.not_set')],
          [words('visit.field.mayor'), mayor ?? words('work.not_set')],
          [
            words('visit.field.participants'),
            participants.length === 0
              ? words('visit.no_participants')
              : participants.map(({ person }) => person.name).join(', '),
          ],
          ...(confirmReason === null ? [] : [[words('visit.field.confirm_reason'), confirmReason] as const]),
          ...(cancelReason === null ? [] : [[words('visit.field.cancel_reason'), cancelReason] as const]),
          ...(internalNotes === null ? [] : [[words('visit.field.notes'), internalNotes] as const]),
        ]}
      />
    </Stack>
  );
}
