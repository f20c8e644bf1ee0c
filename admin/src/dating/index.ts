import { lazyPage } from '../frame/lazy-page.tsx';
import type { Page } from '../pages.ts';

/** Dates for many meetings of a year at once. */
export const datingRoutes: readonly Page[] = [
  { path: '/year/:year/dates', Page: lazyPage(async () => (await import('./dating-route.tsx')).DatingRoute) },
];
