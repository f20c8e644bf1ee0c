import { lazy } from 'react';
import type { Page } from '../pages.ts';

/** The dialogue of a committee's year, and the way to it from one of its findings. */
export const dialogueRoutes: readonly Page[] = [
  {
    path: '/cycle/:id/dialogue',
    Page: lazy(async () => ({ default: (await import('./dialogue-page.tsx')).DialoguePage })),
  },
  {
    path: '/finding/:id',
    Page: lazy(async () => ({ default: (await import('./finding-page.tsx')).FindingPage })),
  },
];
