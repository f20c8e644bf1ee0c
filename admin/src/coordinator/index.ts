import PersonIcon from '@mui/icons-material/Person';
import { lazyPage } from '../frame/lazy-page.tsx';

export const coordinators = {
  name: 'Coordinator',
  icon: PersonIcon,
  list: lazyPage(async () => (await import('./coordinator-list.tsx')).CoordinatorList),
  create: lazyPage(async () => (await import('./coordinator-form.tsx')).CoordinatorCreate),
  edit: lazyPage(async () => (await import('./coordinator-form.tsx')).CoordinatorEdit),
  recordRepresentation: 'name',
};
