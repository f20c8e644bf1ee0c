import CaseIcon from '@mui/icons-material/FolderOutlined';
import { lazyPage } from '../frame/lazy-page.tsx';
import type { Page } from '../pages.ts';
import { caseTitle } from './case.ts';

export const cases = {
  name: 'Case',
  icon: CaseIcon,
  list: lazyPage(async () => (await import('./case-list.tsx')).CaseList),
  create: lazyPage(async () => (await import('./case-create.tsx')).CaseCreate),
  show: lazyPage(async () => (await import('./case-show.tsx')).CaseShow),
  recordRepresentation: caseTitle,
};

/** The board of cases by status. */
export const caseRoutes: readonly Page[] = [
  { path: '/board', Page: lazyPage(async () => (await import('./board-page.tsx')).BoardPage) },
];
