import PersonIcon from '@mui/icons-material/ManageAccounts';
import type { Page } from '../pages.ts';
import { ProfilePage } from './profile-page.tsx';
import { UserCreate } from './user-create.tsx';
import { UserList } from './user-list.tsx';
import { UserShow } from './user-show.tsx';

export const users = {
  name: 'User',
  icon: PersonIcon,
  list: UserList,
  create: UserCreate,
  show: UserShow,
  recordRepresentation: 'name',
};

export const userRoutes: readonly Page[] = [{ path: '/profile', Page: ProfilePage }];
