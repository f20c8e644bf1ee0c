import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { LocalesMenuButton, useLocation, useLogin, useTranslate } from 'react-admin';
import { useDocument } from './frame/use-document.ts';
import { wordRefusal } from './refusal.ts';
import { RefusedError } from './refused-error.ts';
import { useWords } from './words.ts';

/** Takes the sign-in code from the link, or from the field. */
export function LoginPage() {
  const words = useWords();
  const translate = useTranslate();
  const login = useLogin();
  const { search } = useLocation();
  const fromLink = new URLSearchParams(search).get('token') ?? '';
  const [token, setToken] = useState(fromLink);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  useDocument('login-title');

  async function signIn(code: string) {
    setBusy(true);
    setProblem(undefined);
    try {
      await login({ token: code });
    } catch (error) {
      const isWrong = error instanceof RefusedError && error.status === 401;
      setProblem(isWrong ? words('frame.login.wrong') : wordRefusal(error, translate));
      setBusy(false);
    }
  }

  const tried = useRef('');
  useEffect(() => {
    if (fromLink === '' || tried.current === fromLink) return;
    tried.current = fromLink;
    void signIn(fromLink);
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    void signIn(token);
  }

  return (
    <Box component="main" sx={{ maxWidth: '28rem', mx: 'auto', p: 2, pt: 6 }}>
      <Paper elevation={1} component="form" onSubmit={submit} sx={{ p: 3, display: 'grid', gap: 2 }}>
        <Typography variant="h1" id="login-title">
          {words('frame.login.title')}
        </Typography>
        <Typography>{words('frame.login.intro')}</Typography>
        {problem === undefined ? null : (
          <Alert severity="error" role="alert">
            {problem}
          </Alert>
        )}
        <TextField
          id="token"
          label={words('frame.login.token')}
          helperText={words('frame.login.token_help')}
          value={token}
          required
          autoComplete="off"
          onChange={({ target }) => setToken(target.value)}
        />
        <Button type="submit" variant="contained" disabled={busy}>
          {words(busy ? 'frame.login.checking' : 'frame.login.submit')}
        </Button>
      </Paper>
      <LocalesMenuButton />
    </Box>
  );
}
