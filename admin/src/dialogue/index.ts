import { lazy } from 'react';
import type { Page } from '../pages.ts';

/** The dialogue of a committee's year. */
export const dialogueRoutes: readonly Page[] = [
  {
    path: '/cycle/:id/dialogue',
    Page: lazy(async () => ({ default: (await import('./dialogue-page.tsx')).DialoguePage })),
  },
];
