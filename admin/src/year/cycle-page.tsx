import { Alert, Box, Stack, Typography } from '@mui/material';
import { Title, useParams, useTranslate } from 'react-admin';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { MeetingStatusText } from '../meeting/meeting-status.tsx';
import { useMeetingTitle } from '../meeting/use-meeting-title.ts';
import { shortMoment } from '../meeting/when.ts';
import { wordRefusal } from '../refusal.ts';
import { CycleWork } from '../work/cycle-work.tsx';
import { useLanguage, useWords } from '../words.ts';
import { CycleAxis } from './cycle-axis.tsx';
import { CycleDivergence } from './cycle-divergence.tsx';
import { CycleHistory } from './cycle-history.tsx';
import { CycleProgress } from './cycle-progress.tsx';
import { TimelineItem } from './timeline-item.tsx';
import { useCycle } from './use-cycle.ts';
import { useCycleActions } from './use-cycle-actions.tsx';

/** /cycle/:id: one committee's year from beginning to end. */
export function CyclePage() {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const titleOf = useMeetingTitle();
  const cycleActions = useCycleActions();
  const params = useParams();
  const { data: cycle, error } = useCycle(params['id'] ?? '');
  if (error !== null) return <Alert severity="error">{wordRefusal(error, translate)}</Alert>;
  if (cycle === undefined) return <Typography component="output">{words('year.cycle.loading')}</Typography>;
  const { year, status, committee, phases, extraMeetings, contents } = cycle;
  const named = `${committee.number} ${committee.name}`;
  const title = words('year.cycle.title', { committee: named, year });
  const state = words(`cycle.status.${status}`);
  return (
    <Stack spacing={4} sx={{ pb: 4, maxWidth: 1000, minWidth: 0 }}>
      <Box>
        <Title title={title} />
        <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', my: 1 }}>
          <PageLink to={`/year/${year}`}>{words('year.cycle.to_year', { year })}</PageLink>
          <Typography>{state}</Typography>
          <Typography>{words('year.summary.wheel', { number: cycle.wheelVersion.number })}</Typography>
        </Stack>
        <ActionButtons
          title={title}
          facts={<Typography variant="body2">{state}</Typography>}
          actions={cycleActions(cycle)}
          size="small"
        />
      </Box>
      <CycleWork cycle={cycle} />
      <CycleAxis cycle={cycle} />
      <section>
        <Typography variant="h2" gutterBottom>
          {words('year.cycle.timeline')}
        </Typography>
        <CycleProgress cycle={cycle} />
        <Stack component="ol" spacing={1.5} sx={{ m: 0, p: 0 }}>
          {phases.map((phase) => (
            <TimelineItem
              key={phase.id}
              phase={phase}
              cycle={cycle}
              committee={named}
              content={contents.find(({ id }) => id === phase.id)?.template ?? null}
            />
          ))}
        </Stack>
      </section>
      {extraMeetings.length === 0 ? null : (
        <section>
          <Typography variant="h2" gutterBottom>
            {words('year.cycle.extra')}
          </Typography>
          <ul>
            {extraMeetings.map((meeting) => (
              <li key={meeting.id}>
                <PageLink to={pageOf('Meeting', meeting.id)}>
                  {titleOf(meeting)}
                  {meeting.startsAt === null ? '' : ` ${shortMoment(meeting.startsAt, language)}`}
                </PageLink>{' '}
                <MeetingStatusText status={meeting.status} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <CycleDivergence cycle={cycle} />
      <CycleHistory cycle={cycle} />
    </Stack>
  );
}
