import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** What stands there until one knows where one works. */
export function Waiting() {
  const translate = useTranslate();
  return (
    <Box component="main" sx={{ p: 3 }}>
      <Typography variant="h1" aria-live="polite">
        {translate('ra.page.loading')}
      </Typography>
    </Box>
  );
}
