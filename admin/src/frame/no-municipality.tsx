import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { Logout } from 'react-admin';
import { useWords } from '../words.ts';

export function NoMunicipality() {
  const words = useWords();
  return (
    <Box component="main" sx={{ p: 3, maxWidth: '40rem' }}>
      <Typography variant="h1" gutterBottom>
        {words('frame.no_municipality')}
      </Typography>
      <Typography gutterBottom>{words('frame.no_municipality_help')}</Typography>
      <Logout />
    </Box>
  );
}
