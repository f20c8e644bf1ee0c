import { lazy } from 'react';
import type { Page } from '../pages.ts';

/** The evaluation of a committee's year. */
export const evaluationRoutes: readonly Page[] = [
  {
    path: '/cycle/:id/evaluation',
    Page: lazy(async () => ({ default: (await import('./evaluation-page.tsx')).EvaluationPage })),
  },
];
