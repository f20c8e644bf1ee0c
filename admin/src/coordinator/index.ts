import PersonIcon from '@mui/icons-material/Person';
import { CoordinatorCreate, CoordinatorEdit } from './coordinator-form.tsx';
import { CoordinatorList } from './coordinator-list.tsx';

export const coordinators = {
  name: 'Coordinator',
  icon: PersonIcon,
  list: CoordinatorList,
  create: CoordinatorCreate,
  edit: CoordinatorEdit,
  recordRepresentation: 'name',
};
