import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, Stack, Typography } from '@mui/material';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { currentYear, yearToPrepare } from '../meeting/current-year.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords, type WordKey } from '../words.ts';
import { useSetUp } from './use-start.ts';

interface Props {
  readonly committees: number;
}

interface Way {
  readonly to: string;
  readonly text: WordKey;
}

/** To the list where there is something already, and else to where the first is made. */
const way = (resource: string, text: WordKey, count: number): Way => ({
  to: count > 0 ? `/${resource}` : `/${resource}/create`,
  text,
});

/** What a new installation needs before the year can begin: four steps, each with where it is done. */
export function FourSteps({ committees }: Props) {
  const words = useWords();
  const { id, name, number } = useMunicipality();
  const { data } = useSetUp(number);
  const year = yearToPrepare();
  const wheels = (data?.wheels.edges ?? []).map(({ node }) => node);
  const isPublished = wheels.some(({ versions }) => versions.some(({ status }) => status === 'PUBLISHED'));
  const districts = data?.districts.totalCount ?? 0;
  const district = way('District', 'start.steps.to.districts', districts);
  const committee = way('Committee', 'start.steps.to.committees', committees);
  const steps: readonly {
    readonly key: 'municipality' | 'committees' | 'wheel' | 'year';
    readonly isDone: boolean;
    readonly ways: readonly Way[];
    readonly about?: string;
  }[] = [
    {
      key: 'municipality',
      isDone: true,
      ways: [{ to: pageOf('Municipality', id), text: 'start.steps.to.municipality' }],
      about: name,
    },
    {
      key: 'committees',
      isDone: committees > 0,
      ways: [
        district,
        committee,
        way('Coordinator', 'start.steps.to.coordinators', data?.coordinators.totalCount ?? 0),
      ],
    },
    {
      key: 'wheel',
      isDone: isPublished,
      ways: [
        way('Wheel', 'start.steps.to.wheel', wheels.length),
        way('Regulation', 'start.steps.to.regulation', data?.regulations.totalCount ?? 0),
      ],
    },
    {
      key: 'year',
      isDone: false,
      ways: [{ to: `/year/${year}/open`, text: 'start.steps.to.year' }],
    },
  ];
  return (
    <Section title={words('start.steps.title', { year })}>
      <Typography sx={{ maxWidth: '45rem', mb: 1 }}>{words('start.steps.help')}</Typography>
      <Stack component="ol" spacing={1.5} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {steps.map(({ key, isDone, ways, about }, index) => (
          <Stack component="li" key={key} direction="row" spacing={1.5}>
            {isDone ? (
              <DoneIcon color="success" aria-hidden />
            ) : (
              <OpenIcon aria-hidden sx={{ color: 'text.secondary' }} />
            )}
            <Box>
              <Typography>
                {`${index + 1}. ${words(`start.steps.${key}`, { year })} – `}
                {words(isDone ? 'start.steps.done' : 'start.steps.left')}
              </Typography>
              <Typography sx={{ color: 'text.secondary' }}>{about ?? words(`start.steps.${key}_help`)}</Typography>
              <Ways ways={ways} year={year} />
              {key === 'year' ? <OtherYear offered={year} /> : null}
            </Box>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

interface WaysProps {
  readonly ways: readonly Way[];
  readonly year: number;
}

function Ways({ ways, year }: WaysProps) {
  const words = useWords();
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 2 }}>
      {ways.map(({ to, text }) => (
        <PageLink key={to} to={to}>
          {words(text, { year })}
        </PageLink>
      ))}
    </Stack>
  );
}

interface OtherYearProps {
  readonly offered: number;
}

/** Late in the year the next one is what one prepares; whoever begins this year still finds it. */
function OtherYear({ offered }: OtherYearProps) {
  const words = useWords();
  const other = offered === currentYear() ? offered + 1 : currentYear();
  return <PageLink to={`/year/${other}/open`}>{words('start.steps.to.other_year', { year: other })}</PageLink>;
}
