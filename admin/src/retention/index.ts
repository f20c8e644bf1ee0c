import type { Page } from '../pages.ts';
import { lazyPage } from '../frame/lazy-page.tsx';

export const retentionRoutes: readonly Page[] = [
  { path: '/retention', Page: lazyPage(async () => (await import('./retention-page.tsx')).RetentionPage) },
];
