import GavelIcon from '@mui/icons-material/Gavel';
import { RegulationCreate, RegulationEdit } from './regulation-form.tsx';
import { RegulationList } from './regulation-list.tsx';
import { RegulationShow } from './regulation-show.tsx';

export const regulations = {
  name: 'Regulation',
  icon: GavelIcon,
  list: RegulationList,
  create: RegulationCreate,
  edit: RegulationEdit,
  show: RegulationShow,
  recordRepresentation: 'title',
};
