import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Title } from 'react-admin';
import { PageLink } from '../frame/page-link.tsx';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useWords } from '../words.ts';

/** Where one begins who looks after the installation: what to set up, in which order, and what one can do later. */
export function SetupPage() {
  const words = useWords();
  const { all } = useMunicipalityChoice();
  const steps = [
    { key: 'municipality', to: all.length === 0 ? '/Municipality/create' : '/Municipality' },
    { key: 'administrator', to: '/User' },
    { key: 'retention', to: '/retention' },
    { key: 'audit', to: '/AuditEntry' },
  ] as const;
  return (
    <Box sx={{ py: 2, px: 1, maxWidth: '45rem' }}>
      <Title title={words('setup.title')} />
      <Typography sx={{ mb: 2 }}>{words(all.length === 0 ? 'setup.first_help' : 'setup.help')}</Typography>
      <Stack component="ol" spacing={1.5} sx={{ m: 0, pl: 3 }}>
        {steps.map(({ key, to }) => (
          <li key={key}>
            <PageLink to={to}>{words(`setup.step.${key}`)}</PageLink>
            <Typography sx={{ color: 'text.secondary' }}>{words(`setup.step.${key}_help`)}</Typography>
          </li>
        ))}
      </Stack>
      <Typography sx={{ mt: 2 }}>{words('setup.not_work')}</Typography>
    </Box>
  );
}
