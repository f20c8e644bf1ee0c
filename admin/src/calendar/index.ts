import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { lazyPage } from '../frame/lazy-page.tsx';
import type { Page } from '../pages.ts';

/** Every committee's calendar, as a month and as a list. */
export const calendarRoutes: readonly Page[] = [
  {
    path: '/calendar',
    Page: lazyPage(async () => (await import('./calendar-page.tsx')).CalendarPage),
    menu: { title: 'calendar.menu', Icon: CalendarIcon },
  },
];
