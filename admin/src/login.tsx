import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { LocalesMenuButton, useLocation } from 'react-admin';
import { useDocument } from './frame/use-document.ts';
import { signInAddress } from './session.ts';
import { useWords } from './words.ts';

interface DemoUser {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
}

interface Options {
  readonly canSignIn: boolean;
  readonly users: readonly DemoUser[];
}

async function readOptions(): Promise<Options> {
  const response = await fetch('/auth/options');
  if (!response.ok) throw new Error(`the options were not told: ${response.status}`);
  return (await response.json()) as Options;
}

/** Leads to where one signs in; in the demo, as one of its invented people by one click. */
export function LoginPage() {
  const words = useWords();
  const { state } = useLocation();
  const { data } = useQuery({ queryKey: ['auth', 'options'], queryFn: readOptions });
  useDocument('login-title');
  // Where react-admin was on the way to.
  const { nextPathname = '/', nextSearch = '' } = (state ?? {}) as Readonly<Record<string, string>>;
  const path = `${nextPathname}${nextSearch}`;
  const users = data?.users ?? [];

  return (
    <Box component="main" sx={{ maxWidth: '28rem', mx: 'auto', p: 2, pt: 6 }}>
      <Paper elevation={1} sx={{ p: 3, display: 'grid', gap: 2 }}>
        <Typography variant="h1" id="login-title">
          {words('frame.login.title')}
        </Typography>
        <Typography>{words('frame.login.intro')}</Typography>
        {data?.canSignIn === false ? <Alert severity="info">{words('frame.login.nobody')}</Alert> : null}
        <Button href={signInAddress(path)} variant="contained" disabled={data?.canSignIn === false}>
          {words('frame.login.submit')}
        </Button>
        {users.length === 0 ? null : <Typography variant="h2">{words('frame.login.demo')}</Typography>}
        {users.map(({ subject, name, about }) => (
          <Button key={subject} href={signInAddress(path, subject)} variant="outlined" sx={{ justifyContent: 'start' }}>
            {`${name}, ${about}`}
          </Button>
        ))}
      </Paper>
      <LocalesMenuButton />
    </Box>
  );
}
