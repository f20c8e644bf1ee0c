import GavelIcon from '@mui/icons-material/Gavel';
import { lazyPage } from '../frame/lazy-page.tsx';

export const regulations = {
  name: 'Regulation',
  icon: GavelIcon,
  list: lazyPage(async () => (await import('./regulation-list.tsx')).RegulationList),
  create: lazyPage(async () => (await import('./regulation-form.tsx')).RegulationCreate),
  edit: lazyPage(async () => (await import('./regulation-form.tsx')).RegulationEdit),
  show: lazyPage(async () => (await import('./regulation-show.tsx')).RegulationShow),
  recordRepresentation: 'title',
};
