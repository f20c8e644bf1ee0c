import YearIcon from '@mui/icons-material/CalendarViewMonthOutlined';
import type { Page } from '../pages.ts';
import { CyclePage } from './cycle-page.tsx';
import { OpenYearRoute } from './open-year-route.tsx';
import { YearRoute } from './year-route.tsx';

/** The year of all committees, opening one, and one committee's year. */
export const yearRoutes: readonly Page[] = [
  { path: '/year', Page: YearRoute, menu: { title: 'year.menu', Icon: YearIcon } },
  { path: '/year/:year', Page: YearRoute },
  { path: '/year/:year/open', Page: OpenYearRoute },
  { path: '/cycle/:id', Page: CyclePage },
];
