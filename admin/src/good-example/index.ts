import ExampleIcon from '@mui/icons-material/StarOutline';
import { lazy } from 'react';
import type { Page } from '../pages.ts';

/** Good examples of every committee. */
export const exampleRoutes: readonly Page[] = [
  {
    path: '/examples',
    Page: lazy(async () => ({ default: (await import('./examples-page.tsx')).ExamplesPage })),
    menu: { title: 'example.title', Icon: ExampleIcon, last: true },
  },
];
