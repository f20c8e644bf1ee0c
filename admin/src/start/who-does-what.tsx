import { Box, Typography } from '@mui/material';
import { Section } from '../frame/section.tsx';
import { ACTORS } from '../wheel/wheel.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { useTasks, type Task } from './use-start.ts';

interface Props {
  readonly municipality: string;
  /** How many committees there are in all. */
  readonly all: number;
}

/** Who does what now, and in which committees. */
export function WhoDoesWhat({ municipality, all }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { data } = useTasks(municipality);
  const tasks = data?.tasks ?? [];
  const where = (of: readonly Task[]) => {
    const numbers = [...new Set(of.map(({ committee }) => committee.number))].toSorted((a, b) => a - b);
    return numbers.length === all ? words('start.who.all') : words('start.who.some', { numbers: numbers.join(', ') });
  };
  const groups = ACTORS.map((actor) => {
    const own = Map.groupBy(
      tasks.filter((task) => task.actor === actor),
      ({ texts }) => inLanguage(texts, language),
    );
    return { actor, lines: [...own].map(([text, of]) => ({ text, where: where(of) })) };
  }).filter(({ lines }) => lines.length > 0);
  return (
    <Section title={words('start.who.title')}>
      {data !== undefined && groups.length === 0 ? <Typography>{words('start.who.nobody')}</Typography> : null}
      {groups.map(({ actor, lines }) => (
        <Box key={actor} sx={{ mb: 1.5 }}>
          <Typography variant="h3">{words(`wheel.actor.${actor}`)}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {lines.map((line) => (
              <li key={line.text}>
                {line.text}{' '}
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {`(${line.where})`}
                </Box>
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Section>
  );
}
