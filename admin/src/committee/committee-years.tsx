import { Box, Stack, Typography } from '@mui/material';
import { cyclePath } from '../cycle/cycle-path.ts';
import { PageLink } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { Told } from '../frame/told.tsx';
import { CycleWork } from '../work/cycle-work.tsx';
import { useWords } from '../words.ts';
import { PhaseLines } from '../year/phase-lines.tsx';
import { useCycle } from '../year/use-cycle.ts';
import { YearSummary } from '../year/year-summary.tsx';
import type { Committee } from './committee.ts';

interface Props {
  readonly committee: Committee;
}

/** Each open year, or the newest: its phases, what is late, and the ways to its work. The other years as links. */
export function CommitteeYears({ committee: { cycles } }: Props) {
  const words = useWords();
  if (cycles.length === 0) return <Typography>{words('resources.Committee.no_years')}</Typography>;
  const open = cycles.filter(({ status }) => status === 'OPEN');
  const shown = open.length > 0 ? open : cycles.slice(0, 1);
  const others = cycles.filter((one) => !shown.includes(one));
  return (
    <>
      {shown.map(({ id }) => (
        <YearInShort key={id} id={id} />
      ))}
      {others.length === 0 ? null : (
        <Section title={words('resources.Committee.other_years')}>
          <Stack component="ul" spacing={0.5} sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {others.map(({ id, year, status }) => (
              <li key={id}>
                <PageLink to={cyclePath(id)}>{year}</PageLink> {words(`cycle.status.${status}`)}
              </li>
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}

interface YearInShortProps {
  readonly id: string;
}

function YearInShort({ id }: YearInShortProps) {
  const words = useWords();
  const query = useCycle(id);
  return (
    <Told query={query}>
      {(cycle) => (
        <Box>
          <Section title={`${cycle.year}: ${words(`cycle.status.${cycle.status}`).toLowerCase()}`}>
            <YearSummary committees={[{ ...cycle.committee, dissolvedOn: null, viewerCanWork: false, cycle }]} />
            <PageLink to={cyclePath(id)}>{words('resources.Committee.to_year', { year: cycle.year })}</PageLink>
            <PhaseLines cycle={cycle} />
          </Section>
          <CycleWork cycle={cycle} />
        </Box>
      )}
    </Told>
  );
}
