import FiguresIcon from '@mui/icons-material/BarChartOutlined';
import { lazy } from 'react';
import type { Page } from '../pages.ts';

/** Figures of the cases and of the committees' years, for those who report and compare. */
export const figuresRoutes: readonly Page[] = [
  {
    path: '/figures',
    Page: lazy(async () => ({ default: (await import('./figures-page.tsx')).FiguresPage })),
    menu: { title: 'figures.menu', Icon: FiguresIcon, last: true },
  },
  {
    path: '/figures/duties',
    Page: lazy(async () => ({ default: (await import('./years-page.tsx')).DutiesPage })),
  },
  {
    path: '/figures/divergence',
    Page: lazy(async () => ({ default: (await import('./years-page.tsx')).DivergencePage })),
  },
  {
    path: '/figures/impact',
    Page: lazy(async () => ({ default: (await import('./impact-page.tsx')).ImpactPage })),
  },
];
