import PersonIcon from '@mui/icons-material/ManageAccounts';
import { lazyPage } from '../frame/lazy-page.tsx';
import type { Page } from '../pages.ts';

export const users = {
  name: 'User',
  icon: PersonIcon,
  list: lazyPage(async () => (await import('./user-list.tsx')).UserList),
  create: lazyPage(async () => (await import('./user-create.tsx')).UserCreate),
  show: lazyPage(async () => (await import('./user-show.tsx')).UserShow),
  recordRepresentation: 'name',
};

export const userRoutes: readonly Page[] = [
  { path: '/profile', Page: lazyPage(async () => (await import('./profile-page.tsx')).ProfilePage) },
];
