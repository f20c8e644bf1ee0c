import YearIcon from '@mui/icons-material/CalendarViewMonthOutlined';
import { lazyPage } from '../frame/lazy-page.tsx';
import type { Page } from '../pages.ts';

/** The year of all committees, opening one, and one committee's year. */
export const yearRoutes: readonly Page[] = [
  {
    path: '/year',
    Page: lazyPage(async () => (await import('./year-route.tsx')).YearRoute),
    menu: { title: 'year.menu', Icon: YearIcon },
  },
  { path: '/year/:year', Page: lazyPage(async () => (await import('./year-route.tsx')).YearRoute) },
  { path: '/year/:year/open', Page: lazyPage(async () => (await import('./open-year-route.tsx')).OpenYearRoute) },
  { path: '/cycle/:id', Page: lazyPage(async () => (await import('./cycle-page.tsx')).CyclePage) },
];
