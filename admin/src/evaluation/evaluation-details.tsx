import { Box, Paper, Stack, Typography } from '@mui/material';
import { day } from '../dates.ts';
import { Section } from '../frame/section.tsx';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { AdviceList } from '../rule/advice-list.tsx';
import { ActionMenu } from '../verb/action-menu.tsx';
import { useWords } from '../words.ts';
import type { Evaluation } from './evaluation.ts';
import { TreatmentFacts } from './treatment-facts.tsx';
import { useEvaluationActions } from './use-evaluation-actions.tsx';

interface EvaluationDetailsProps {
  readonly title: string;
  readonly evaluation: Evaluation;
  readonly cycleId: string;
}

/** An evaluation: what each group says, the summary, and how far it has come. */
export function EvaluationDetails({ title, evaluation, cycleId }: EvaluationDetailsProps) {
  const words = useWords();
  const { onEvaluation, onContribution } = useEvaluationActions(cycleId);
  const { contributions, summary, advice, moves } = evaluation;
  const canChange = moves.includes('CONTRIBUTE');
  return (
    <>
      <ActionButtons title={title} facts={null} actions={onEvaluation(evaluation)} size="small" />
      <Box sx={{ mt: 2 }}>
        <TreatmentFacts paper={evaluation} />
      </Box>
      <AdviceList advice={advice} />
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {words('evaluation.contributions')}
      </Typography>
      {contributions.length === 0 ? <Typography>{words('evaluation.no_contributions')}</Typography> : null}
      {contributions.map((one) => (
        <Paper key={one.id} elevation={1} sx={{ p: 1.5, mb: 1 }}>
          <Stack direction="row" sx={{ alignItems: 'flex-start' }}>
            <Stack sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ fontWeight: 600 }}>
                {words(`evaluation.said_by.${one.givenBy}`)}, {day(one.givenOn)}
              </Typography>
              <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{one.text}</Typography>
            </Stack>
            {canChange ? <ActionMenu name={one.text.slice(0, 60)} actions={onContribution(one)} /> : null}
          </Stack>
        </Paper>
      ))}
      {summary === null ? null : (
        <Section title={words('evaluation.field.summary')}>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{summary}</Typography>
        </Section>
      )}
    </>
  );
}
