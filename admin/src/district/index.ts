import MapIcon from '@mui/icons-material/Map';
import { lazyPage } from '../frame/lazy-page.tsx';
import { districtTitle } from './district.ts';

export const districts = {
  name: 'District',
  icon: MapIcon,
  list: lazyPage(async () => (await import('./district-list.tsx')).DistrictList),
  create: lazyPage(async () => (await import('./district-create.tsx')).DistrictCreate),
  show: lazyPage(async () => (await import('./district-show.tsx')).DistrictShow),
  recordRepresentation: districtTitle,
};
