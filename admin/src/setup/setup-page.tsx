import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Title } from 'react-admin';
import { PageLink } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useWords } from '../words.ts';

const ADMINISTRATORS = `query Administrators { users(first: 200) { edges { node { grants { role endedAt } } } } }`;

interface Grant {
  readonly role: string;
  readonly endedAt: string | null;
}

interface Users {
  readonly users: { readonly edges: readonly { readonly node: { readonly grants: readonly Grant[] } }[] };
}

const isAdministrator = ({ role, endedAt }: Grant) => role === 'MUNICIPAL_ADMIN' && endedAt === null;

/** Where one begins who looks after the installation: what to set up, in which order, and what one can do later. */
export function SetupPage() {
  const words = useWords();
  const { all } = useMunicipalityChoice();
  const { data } = useAsk<Users>(ADMINISTRATORS);
  const hasAdministrator = data?.users.edges.some(({ node }) => node.grants.some(isAdministrator)) ?? false;
  const steps = [
    { key: 'municipality', to: all.length === 0 ? '/Municipality/create' : '/Municipality', isDone: all.length > 0 },
    { key: 'administrator', to: '/User', isDone: hasAdministrator },
  ] as const;
  const places = [
    { key: 'retention', to: '/retention' },
    { key: 'audit', to: '/AuditEntry' },
  ] as const;
  return (
    <Box sx={{ py: 2, px: 1, maxWidth: '45rem' }}>
      <Title title={words('setup.title')} />
      <Typography sx={{ mb: 2 }}>{words(all.length === 0 ? 'setup.first_help' : 'setup.help')}</Typography>
      <Stack component="ol" spacing={1.5} sx={{ m: 0, pl: 3 }}>
        {steps.map(({ key, to, isDone }) => (
          <li key={key}>
            <PageLink to={to}>{words(`setup.step.${key}`)}</PageLink>
            {` – ${words(isDone ? 'start.steps.done' : 'start.steps.left')}`}
            <Typography sx={{ color: 'text.secondary' }}>{words(`setup.step.${key}_help`)}</Typography>
          </li>
        ))}
      </Stack>
      <Section title={words('setup.also')}>
        <Stack component="ul" spacing={1.5} sx={{ m: 0, pl: 3 }}>
          {places.map(({ key, to }) => (
            <li key={key}>
              <PageLink to={to}>{words(`setup.step.${key}`)}</PageLink>
              <Typography sx={{ color: 'text.secondary' }}>{words(`setup.step.${key}_help`)}</Typography>
            </li>
          ))}
        </Stack>
      </Section>
      <Typography sx={{ mt: 2 }}>{words('setup.not_work')}</Typography>
    </Box>
  );
}
