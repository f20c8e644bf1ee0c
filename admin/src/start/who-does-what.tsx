import { Box, Typography } from '@mui/material';
import { day } from '../dates.ts';
import { PageLink } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { ACTORS } from '../wheel/wheel.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { useTasks, type Task } from './use-start.ts';

interface Props {
  readonly municipality: string;
  /** How many committees there are in all. */
  readonly all: number;
}

/** Who does what now, in which committees, for which phase of which year, and by when. */
export function WhoDoesWhat({ municipality, all }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { data } = useTasks(municipality);
  const tasks = data?.tasks ?? [];
  const where = (of: readonly Task[]) => {
    const numbers = [...new Set(of.map(({ committee }) => committee.number))].toSorted((a, b) => a - b);
    return numbers.length === all ? words('start.who.all') : words('start.who.some', { numbers: numbers.join(', ') });
  };
  const lineOf = (of: readonly Task[]) => {
    const [first] = of;
    if (first === undefined) return [];
    const { texts, phase, cycle, dueOn, state } = first;
    return {
      key: keyOf(first),
      text: inLanguage(texts, language),
      isLate: state === 'OVERDUE',
      // Of one committee the way leads to its year, of several to the year of all.
      to:
        new Set(of.map((one) => one.committee.id)).size === 1
          ? `/cycle/${encodeURIComponent(cycle.id)}`
          : `/year/${cycle.year}`,
      what: words('start.who.what', {
        where: where(of),
        phase: inLanguage(phase.titles, language),
        year: cycle.year,
        due: day(dueOn),
      }),
    };
  };
  const groups = ACTORS.map((actor) => {
    const own = Map.groupBy(
      tasks.filter((task) => task.actor === actor),
      keyOf,
    );
    return { actor, lines: [...own.values()].flatMap(lineOf) };
  }).filter(({ lines }) => lines.length > 0);
  return (
    <Section title={words('start.who.title')}>
      {data !== undefined && groups.length === 0 ? <Typography>{words('start.who.nobody')}</Typography> : null}
      {groups.map(({ actor, lines }) => (
        <Box key={actor} sx={{ mb: 1.5 }}>
          <Typography variant="h3">{words(`wheel.actor.${actor}`)}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {lines.map((line) => (
              <li key={line.key}>
                {line.text}{' '}
                {line.isLate ? (
                  <Box component="strong" sx={{ color: 'error.main' }}>
                    {words('start.who.late')}{' '}
                  </Box>
                ) : null}
                <PageLink to={line.to}>{`(${line.what})`}</PageLink>
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Section>
  );
}

/** The same task of the same phase, year and day, whatever the committee. */
function keyOf({ texts, phase, cycle, dueOn, state }: Task): string {
  return [texts.nb, phase.titles.nb, cycle.year, dueOn, state].join(' ');
}
