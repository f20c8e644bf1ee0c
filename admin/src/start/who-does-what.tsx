import { Box, Typography } from '@mui/material';
import { day } from '../dates.ts';
import { PageLink } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { CommitteeYear } from '../year/cycle.ts';
import { ownAmong } from '../year/own-committees.ts';
import { tasksByPhase, type Deadline, type PhaseTasks } from './tasks-by-phase.ts';
import { useTasks } from './use-start.ts';

interface Props {
  readonly municipality: string;
  readonly committees: readonly CommitteeYear[];
}

/** What is done now, phase by phase: by when, in which committees and by whom; in one's own where that is some of them. */
export function WhoDoesWhat({ municipality, committees }: Props) {
  const words = useWords();
  const { data } = useTasks(municipality);
  const own = new Set(ownAmong(committees).map(({ id }) => id));
  const phases = tasksByPhase((data?.tasks ?? []).filter(({ committee }) => own.size === 0 || own.has(committee.id)));
  return (
    <Section title={words('start.who.title')}>
      {data !== undefined && phases.length === 0 ? <Typography>{words('start.who.nobody')}</Typography> : null}
      {phases.map((phase) => (
        <Phase key={phase.id} {...phase} all={committees.length} />
      ))}
    </Section>
  );
}

interface PhaseProps extends PhaseTasks {
  /** How many committees there are in all. */
  readonly all: number;
}

function Phase({ titles, year, deadlines, duties, all }: PhaseProps) {
  const words = useWords();
  const language = useLanguage();
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3">{words('start.who.phase', { phase: inLanguage(titles, language), year })}</Typography>
      {deadlines.map((deadline) => (
        <div key={`${deadline.dueOn} ${deadline.isLate}`}>
          <Due deadline={deadline} year={year} all={all} />
        </div>
      ))}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {duties.map(({ actor, texts }) => (
          <li key={actor}>
            <strong>{words(`wheel.actor.${actor}`)}</strong>:{' '}
            {texts.map((text) => inLanguage(text, language)).join(' ')}
          </li>
        ))}
      </Box>
    </Box>
  );
}

interface DueProps {
  readonly deadline: Deadline;
  readonly year: number;
  readonly all: number;
}

function Due({ deadline: { dueOn, isLate, committees, cycleIds }, year, all }: DueProps) {
  const words = useWords();
  const [cycleId] = cycleIds;
  // Of one committee the way leads to its year, of several to the year of all.
  const to = cycleIds.length === 1 && cycleId !== undefined ? `/cycle/${encodeURIComponent(cycleId)}` : `/year/${year}`;
  const where =
    committees.length === all
      ? words('start.who.all')
      : words('start.who.some', { numbers: committees.map(({ number }) => number).join(', ') });
  return (
    <>
      <PageLink to={to}>{words('start.who.due', { where, due: day(dueOn) })}</PageLink>{' '}
      {isLate ? (
        <Box component="strong" sx={{ color: 'error.main' }}>
          {words('start.who.late')}
        </Box>
      ) : null}
    </>
  );
}
