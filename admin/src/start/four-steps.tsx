import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, Stack, Typography } from '@mui/material';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { useWheels } from './use-start.ts';

interface Props {
  readonly year: number;
  readonly committees: number;
}

/** What a new installation needs before the year can begin: four steps, each with where it is done. */
export function FourSteps({ year, committees }: Props) {
  const words = useWords();
  const { id, name, number } = useMunicipality();
  const { data } = useWheels(number);
  const wheels = (data?.wheels.edges ?? []).map(({ node }) => node);
  const isPublished = wheels.some(({ versions }) => versions.some(({ status }) => status === 'PUBLISHED'));
  const steps = [
    { key: 'municipality', isDone: true, to: pageOf('Municipality', id), about: name },
    { key: 'committees', isDone: committees > 0, to: committees > 0 ? '/Committee' : '/Committee/create', about: '' },
    { key: 'wheel', isDone: isPublished, to: wheels.length > 0 ? '/Wheel' : '/Wheel/create', about: '' },
    { key: 'year', isDone: false, to: `/year/${year}/open`, about: '' },
  ] as const;
  return (
    <Section title={words('start.steps.title', { year })}>
      <Typography sx={{ maxWidth: '45rem', mb: 1 }}>{words('start.steps.help')}</Typography>
      <Stack component="ol" spacing={1.5} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {steps.map(({ key, isDone, to, about }, index) => (
          <Stack component="li" key={key} direction="row" spacing={1.5}>
            {isDone ? (
              <DoneIcon color="success" aria-hidden />
            ) : (
              <OpenIcon aria-hidden sx={{ color: 'text.secondary' }} />
            )}
            <Box>
              <Typography>
                {`${index + 1}. `}
                <PageLink to={to}>{words(`start.steps.${key}`, { year })}</PageLink>
                {` – ${words(isDone ? 'start.steps.done' : 'start.steps.left')}`}
              </Typography>
              <Typography sx={{ color: 'text.secondary' }}>
                {about === '' ? words(`start.steps.${key}_help`) : about}
              </Typography>
            </Box>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
