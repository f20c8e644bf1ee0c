import { lazy } from 'react';
import type { Page } from '../pages.ts';

/** The annual report of a committee's year. */
export const reportRoutes: readonly Page[] = [
  { path: '/cycle/:id/report', Page: lazy(async () => ({ default: (await import('./report-page.tsx')).ReportPage })) },
];
