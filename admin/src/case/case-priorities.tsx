import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { cyclePath } from '../cycle/cycle-path.ts';
import { day } from '../dates.ts';
import { AdviceList } from '../rule/advice-list.tsx';
import { Facts } from '../frame/facts.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { useWords } from '../words.ts';
import { CaseAssignments } from './case-assignments.tsx';
import { PrioritiseButton, PriorityVerbs } from './priority-verbs.tsx';
import type { CaseInFull } from './use-case.ts';

interface Props {
  readonly one: CaseInFull;
}

/** In which years the case is prioritised, how one works on it, and who does what. */
export function CasePriorities({ one }: Props) {
  const words = useWords();
  const { priorities, viewerCanEdit } = one;
  return (
    <Section title={words('case.priority.title')} actions={viewerCanEdit ? <PrioritiseButton one={one} /> : null}>
      {priorities.length === 0 ? <Typography>{words('case.priority.none')}</Typography> : null}
      <Stack spacing={2}>
        {priorities.map((priority) => {
          const { id, cycle, rank, wayOfWorking, wayOfWorkingText, decidedOn, advice } = priority;
          const canEdit = viewerCanEdit && cycle.status !== 'CLOSED';
          const way = wayOfWorking === null ? words('frame.not_set') : words(`case.way.${wayOfWorking}`);
          return (
            <Paper key={id} elevation={1} sx={{ p: 2 }}>
              <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
                <Typography variant="h3">
                  <PageLink to={cyclePath(cycle.id)}>
                    {`${cycle.year}, ${cycle.committee.number} ${cycle.committee.name}`}
                  </PageLink>
                </Typography>
                {canEdit ? <PriorityVerbs priority={priority} /> : null}
              </Stack>
              <Facts
                facts={[
                  [words('case.priority.rank'), rank],
                  [words('case.priority.way'), wayOfWorkingText === null ? way : `${way}: ${wayOfWorkingText}`],
                  [words('case.priority.decided'), day(decidedOn)],
                ]}
              />
              <AdviceList advice={advice} />
              <CaseAssignments priority={priority} canEdit={canEdit} />
            </Paper>
          );
        })}
      </Stack>
    </Section>
  );
}
