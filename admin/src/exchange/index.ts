import ExchangeIcon from '@mui/icons-material/SyncAltOutlined';
import { lazyPage } from '../frame/lazy-page.tsx';
import { lazy } from 'react';
import type { Page } from '../pages.ts';

export const exchanges = {
  name: 'Exchange',
  icon: ExchangeIcon,
  list: lazyPage(async () => (await import('./exchange-list.tsx')).ExchangeList),
  show: lazy(async () => ({ default: (await import('./exchange-show.tsx')).ExchangeShow })),
  recordRepresentation: 'need',
};

/** The exchanges of a committee's year. */
export const exchangeRoutes: readonly Page[] = [
  {
    path: '/cycle/:id/exchange',
    Page: lazy(async () => ({ default: (await import('./exchanges-page.tsx')).ExchangesPage })),
  },
];
