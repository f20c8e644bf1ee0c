import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { PageLink } from '../frame/page-link.tsx';
import { cyclePath } from '../cycle/cycle-path.ts';
import { useWords } from '../words.ts';
import type { Committee } from './committee.ts';

interface Props {
  readonly committee: Committee;
}

export function CommitteeYears({ committee: { cycles } }: Props) {
  const words = useWords();
  if (cycles.length === 0) return <Typography>{words('resources.Committee.no_years')}</Typography>;
  return (
    <List dense>
      {cycles.map(({ id, year, status }) => (
        <ListItem key={id} disableGutters sx={{ gap: 2 }}>
          <PageLink to={cyclePath(id)}>{year}</PageLink>
          <Typography component="span">{words(`cycle.status.${status}`)}</Typography>
        </ListItem>
      ))}
    </List>
  );
}
