import { lazy } from 'react';
import type { Page } from '../pages.ts';

/** The mayor's visit in a committee's year. */
export const visitRoutes: readonly Page[] = [
  { path: '/cycle/:id/visit', Page: lazy(async () => ({ default: (await import('./visit-page.tsx')).VisitPage })) },
];
