import KeyIcon from '@mui/icons-material/VpnKey';
import { lazyPage } from '../frame/lazy-page.tsx';

export const clients = {
  name: 'ApiClient',
  icon: KeyIcon,
  list: lazyPage(async () => (await import('./client-list.tsx')).ClientList),
  create: lazyPage(async () => (await import('./client-create.tsx')).ClientCreate),
  show: lazyPage(async () => (await import('./client-show.tsx')).ClientShow),
  recordRepresentation: 'name',
};
