import { Typography } from '@mui/material';
import { useParams } from 'react-admin';
import { yearIn } from '../meeting/current-year.ts';
import { useWords } from '../words.ts';
import { DatingPage } from './dating-page.tsx';

/** /year/:year/dates */
export function DatingRoute() {
  const words = useWords();
  const params = useParams();
  const year = yearIn(params['year']);
  if (year === null) return <Typography role="alert">{words('year.page.no_year')}</Typography>;
  return <DatingPage key={year} year={year} />;
}
