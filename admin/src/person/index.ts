import PeopleIcon from '@mui/icons-material/PeopleOutline';
import { lazyPage } from '../frame/lazy-page.tsx';

export const people = {
  name: 'Person',
  icon: PeopleIcon,
  list: lazyPage(async () => (await import('./person-list.tsx')).PersonList),
  create: lazyPage(async () => (await import('./person-create.tsx')).PersonCreate),
  show: lazyPage(async () => (await import('./person-show.tsx')).PersonShow),
  recordRepresentation: 'name',
};
