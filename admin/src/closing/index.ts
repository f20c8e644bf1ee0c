import { lazy } from 'react';
import type { Page } from '../pages.ts';

/** The closing of a committee's year. */
export const closingRoutes: readonly Page[] = [
  { path: '/cycle/:id/close', Page: lazy(async () => ({ default: (await import('./closing-page.tsx')).ClosingPage })) },
];
