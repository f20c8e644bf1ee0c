import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import { Button, Stack, Typography } from '@mui/material';
import { Link } from 'react-admin';
import { useWords } from '../words.ts';

interface YearSwitcherProps {
  readonly year: number;
}

/** The way to the year before and the year after. */
export function YearSwitcher({ year }: YearSwitcherProps) {
  const words = useWords();
  return (
    <Stack
      component="nav"
      direction="row"
      spacing={1}
      aria-label={words('year.page.switch')}
      sx={{ alignItems: 'center' }}
    >
      <Button component={Link} to={`/year/${year - 1}`} startIcon={<PreviousIcon />} variant="outlined" size="small">
        {year - 1}
      </Button>
      <Typography component="span" aria-current="page" sx={{ fontWeight: 600 }}>
        {year}
      </Typography>
      <Button component={Link} to={`/year/${year + 1}`} endIcon={<NextIcon />} variant="outlined" size="small">
        {year + 1}
      </Button>
    </Stack>
  );
}
