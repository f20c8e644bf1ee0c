import { lazy } from 'react';
import type { Page } from '../pages.ts';

/** The agreement of a committee's year. */
export const agreementRoutes: readonly Page[] = [
  {
    path: '/cycle/:id/agreement',
    Page: lazy(async () => ({ default: (await import('./agreement-page.tsx')).AgreementPage })),
  },
];
