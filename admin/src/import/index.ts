import { lazyPage } from '../frame/lazy-page.tsx';
import type { Page } from '../pages.ts';

/** The pages that import files, as they are reached from the lists of what they import. */
export const importRoutes: readonly Page[] = [
  { path: '/import/members', Page: lazyPage(async () => (await import('./pages.tsx')).ImportMembers) },
  { path: '/import/meetings', Page: lazyPage(async () => (await import('./pages.tsx')).ImportMeetings) },
  { path: '/import/cases', Page: lazyPage(async () => (await import('./pages.tsx')).ImportCases) },
];
