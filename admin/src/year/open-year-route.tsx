import { Typography } from '@mui/material';
import { useParams } from 'react-admin';
import { useWords } from '../words.ts';
import { yearIn } from '../meeting/current-year.ts';
import { OpenYearPage } from './open-year-page.tsx';

/** /year/:year/open */
export function OpenYearRoute() {
  const words = useWords();
  const params = useParams();
  const year = yearIn(params['year']);
  if (year === null) return <Typography role="alert">{words('year.page.no_year')}</Typography>;
  return <OpenYearPage key={year} year={year} />;
}
