import GroupIcon from '@mui/icons-material/Diversity3Outlined';
import { lazyPage } from '../frame/lazy-page.tsx';
import { lazy } from 'react';
import type { Page } from '../pages.ts';

export const workingGroups = {
  name: 'WorkingGroup',
  icon: GroupIcon,
  list: lazyPage(async () => (await import('./group-list.tsx')).GroupList),
  show: lazy(async () => ({ default: (await import('./group-show.tsx')).GroupShow })),
  recordRepresentation: 'name',
};

/** The working groups of a committee, as they are reached from its year. */
export const workingGroupRoutes: readonly Page[] = [
  {
    path: '/cycle/:id/groups',
    Page: lazy(async () => ({ default: (await import('./groups-page.tsx')).GroupsPage })),
  },
];
