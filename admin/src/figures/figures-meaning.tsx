import { Box, Typography } from '@mui/material';
import { useWords } from '../words.ts';

const DEFINITIONS = ['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08'] as const;

/** What each figure is, by the id under which it is defined. */
export function FiguresMeaning() {
  const words = useWords();
  return (
    <Box component="details" sx={{ mt: 3, maxWidth: '45rem' }}>
      <Typography component="summary" sx={{ cursor: 'pointer' }}>
        {words('figures.meaning')}
      </Typography>
      <Box component="dl" sx={{ '& dt': { fontWeight: 600, mt: 1 }, '& dd': { m: 0 } }}>
        {DEFINITIONS.map((id) => (
          <Box key={id}>
            <dt>{id}</dt>
            <dd>{words(`figures.definition.${id}`)}</dd>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
