import KeyIcon from '@mui/icons-material/VpnKey';
import { ClientCreate } from './client-create.tsx';
import { ClientList } from './client-list.tsx';
import { ClientShow } from './client-show.tsx';

export const clients = {
  name: 'ApiClient',
  icon: KeyIcon,
  list: ClientList,
  create: ClientCreate,
  show: ClientShow,
  recordRepresentation: 'name',
};
