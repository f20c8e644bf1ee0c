import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { useWords } from '../words.ts';
import { PageLink } from './page-link.tsx';

/** An address that leads nowhere says so, and leads on. */
export function NotFound() {
  const translate = useTranslate();
  const words = useWords();
  return (
    <Box sx={{ py: 3, px: 1 }}>
      <Title title="ra.page.not_found" />
      <Typography sx={{ mb: 2 }}>{translate('ra.message.not_found')}</Typography>
      <PageLink to="/">{words('frame.to_start')}</PageLink>
    </Box>
  );
}
