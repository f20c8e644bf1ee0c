import { Button, Stack } from '@mui/material';
import { Link } from 'react-admin';
import { useWords } from '../words.ts';

const PAGES = ['cases', 'duties', 'divergence', 'impact'] as const;

interface Props {
  readonly current: (typeof PAGES)[number];
}

/** The reports there are, each a page of its own. */
export function FiguresTabs({ current }: Props) {
  const words = useWords();
  return (
    <Stack
      component="nav"
      aria-label={words('figures.reports')}
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ flexWrap: 'wrap', mt: 1, mb: 2 }}
    >
      {PAGES.map((page) => (
        <Button
          key={page}
          component={Link}
          to={page === 'cases' ? '/figures' : `/figures/${page}`}
          variant={page === current ? 'contained' : 'outlined'}
          size="small"
          {...(page === current ? { 'aria-current': 'page' as const } : {})}
        >
          {words(`figures.page.${page}`)}
        </Button>
      ))}
    </Stack>
  );
}
