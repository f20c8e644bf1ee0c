import type { Page } from '../pages.ts';
import { RetentionPage } from './retention-page.tsx';

export const retentionRoutes: readonly Page[] = [{ path: '/retention', Page: RetentionPage }];
