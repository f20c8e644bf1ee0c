import { Box, Paper, Stack, Typography } from '@mui/material';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { MeetingStatusText } from '../meeting/meeting-status.tsx';
import { day } from '../dates.ts';
import { shortMoment } from '../meeting/when.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { Cycle, Phase } from './cycle.ts';
import { PhaseContent } from './phase-content.tsx';
import { PhaseFacts } from './phase-facts.tsx';
import type { Content } from './use-cycle.ts';
import { usePhaseActions } from './use-phase-actions.tsx';

interface TimelineItemProps {
  readonly phase: Phase;
  readonly cycle: Cycle;
  readonly committee: string;
  readonly content: Content | null;
}

const TO_DO: ReadonlySet<string> = new Set(['UPCOMING', 'DUE', 'OVERDUE']);

/** A phase in a committee's year: how it stands, its meetings, what it is about, what can be done. */
export function TimelineItem({ phase, cycle, committee, content }: TimelineItemProps) {
  const words = useWords();
  const language = useLanguage();
  const actions = usePhaseActions()(phase, cycle);
  const title = inLanguage(phase.titles, language);
  const facts = <PhaseFacts phase={phase} cycle={cycle} committee={committee} />;
  return (
    <Paper component="li" elevation={1} sx={{ p: 2, listStyle: 'none', minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {phase.position}. {title}
      </Typography>
      <PhaseFacts phase={phase} cycle={cycle} />
      <Due phase={phase} cycle={cycle} />
      {phase.meetings.length === 0 ? null : (
        <Stack
          component="ul"
          spacing={0.5}
          aria-label={words('year.phase.meetings')}
          sx={{ m: 0, mt: 1, p: 0, listStyle: 'none' }}
        >
          {phase.meetings.map(({ id, status, startsAt, kind, cancelReason }) => (
            <Stack key={id} component="li" direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
              <PageLink to={pageOf('Meeting', id)}>
                {words(`meeting.kind.${kind}`)}
                {startsAt === null ? '' : ` ${shortMoment(startsAt, language)}`}
              </PageLink>
              <MeetingStatusText status={status} />
              {cancelReason === null ? null : <Box component="span">{cancelReason}</Box>}
            </Stack>
          ))}
        </Stack>
      )}
      {content === null ? null : <PhaseContent content={content} />}
      <Box sx={{ mt: 2 }}>
        <ActionButtons title={title} facts={facts} actions={actions} size="small" />
      </Box>
    </Paper>
  );
}

/** Whether it is its turn, and by when; nothing for what is over. */
function Due({ phase, cycle }: Pick<TimelineItemProps, 'phase' | 'cycle'>) {
  const words = useWords();
  const own = cycle.progress.phases.find((one) => one.phase.id === phase.id);
  if (own === undefined || !TO_DO.has(own.state)) return null;
  return (
    <Typography variant="body2">
      {`${words(`year.state.${own.state}`)} · ${words('year.cycle.due')}: ${day(own.dueOn)}`}
    </Typography>
  );
}
