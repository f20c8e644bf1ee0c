import { Box, Paper, Typography } from '@mui/material';
import { cyclePath } from '../cycle/cycle-path.ts';
import { PageLink } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { useAsk } from '../frame/use-ask.ts';
import type { CommitteeName } from '../meeting/meeting.ts';
import { useWords } from '../words.ts';
import { WORK_OF_YEAR, type WorkOfYear } from './work-of-year.ts';

interface CycleWorkProps {
  readonly cycle: { readonly id: string; readonly year: number; readonly committee: CommitteeName };
}

/** The ways to what is done in a year, each with how it stands. */
export function CycleWork({ cycle: { id, year, committee } }: CycleWorkProps) {
  const words = useWords();
  const { data } = useAsk<WorkOfYear>(WORK_OF_YEAR, { id, committeeId: committee.id, year });
  const states = data === undefined ? null : statesOf(data);
  const lines = (
    ['dialogue', 'agreement', 'groups', 'exchange', 'visit', 'evaluation', 'report', 'close'] as const
  ).map((part) => ({ part, state: states?.[part] ?? null }));
  return (
    <Section title={words('work.title')}>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(14rem, 1fr))',
        }}
      >
        {lines.map(({ part, state }) => (
          <Paper key={part} component="li" elevation={1} sx={{ p: 1.5 }}>
            <PageLink to={`${cyclePath(id)}/${part}`}>{words(`work.part.${part}`)}</PageLink>
            <Typography variant="body2" sx={{ color: 'text.secondary', minHeight: '1.5em' }}>
              {state === null ? '' : typeof state === 'string' ? words(state) : words(...state)}
            </Typography>
          </Paper>
        ))}
      </Box>
    </Section>
  );
}

type State = Parameters<ReturnType<typeof useWords>>[0] | Parameters<ReturnType<typeof useWords>>;

function statesOf({ node, dialogues, exchanges, mayorVisits, workingGroups }: WorkOfYear) {
  const dialogue = dialogues.edges[0]?.node;
  const newest = node.agreement?.versions.toSorted((a, b) => b.number - a.number)[0];
  const visit = mayorVisits.edges.map((edge) => edge.node).find(({ status }) => status !== 'CANCELLED');
  const left = (node.closingChecklist?.items ?? []).filter(
    ({ strength, status }) => strength === 'P' && status === 'LACKING',
  ).length;
  const closing: State =
    node.status === 'CLOSED' ? 'cycle.status.CLOSED' : left === 0 ? 'work.ready' : ['work.left', { smart_count: left }];
  const states: Readonly<Record<string, State>> = {
    dialogue: dialogue === undefined ? 'work.not_begun' : `dialogue.status.${dialogue.status}`,
    agreement: newest === undefined ? 'work.not_begun' : `agreement.status.${newest.status}`,
    groups: ['work.groups', { smart_count: workingGroups.edges.length }],
    exchange: ['work.exchanges', { smart_count: exchanges.edges.length }],
    visit: visit === undefined ? 'work.not_planned' : `visit.status.${visit.status}`,
    evaluation: node.evaluation === null ? 'work.not_begun' : `evaluation.status.${node.evaluation.status}`,
    report: node.annualReport === null ? 'work.not_begun' : `evaluation.status.${node.annualReport.status}`,
    close: closing,
  };
  return states;
}
