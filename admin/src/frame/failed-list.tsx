import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { wordRefusal } from '../refusal.ts';
import { useWords } from '../words.ts';

/** A list that could not be read is not an empty list. */
export function FailedList() {
  const words = useWords();
  const translate = useTranslate();
  const { error, refetch } = useListContext();
  return (
    <Box sx={{ p: 2 }}>
      <Typography sx={{ mb: 2 }}>{wordRefusal(error, translate)}</Typography>
      <Button variant="contained" onClick={() => void refetch()}>
        {words('frame.try_again')}
      </Button>
    </Box>
  );
}
