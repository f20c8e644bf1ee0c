import { lazyPage } from '../frame/lazy-page.tsx';
import type { Page } from '../pages.ts';

export const historyRoutes: readonly Page[] = [
  { path: '/history', Page: lazyPage(async () => (await import('./history-page.tsx')).HistoryPage) },
];
