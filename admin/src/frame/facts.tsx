import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface Props {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}

/** What is known, as a list of terms. */
export function Facts({ facts }: Props) {
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'minmax(10rem, auto) 1fr' }, columnGap: 3 }}
    >
      {facts.map(([label, value]) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Typography component="dt" sx={{ color: 'text.secondary', py: { xs: 0, sm: 0.5 } }}>
            {label}
          </Typography>
          <Typography component="dd" sx={{ m: 0, pb: { xs: 1.5, sm: 0.5 }, pt: { xs: 0, sm: 0.5 } }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
