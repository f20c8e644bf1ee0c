import MapIcon from '@mui/icons-material/Map';
import { districtTitle } from './district.ts';
import { DistrictCreate } from './district-create.tsx';
import { DistrictList } from './district-list.tsx';
import { DistrictShow } from './district-show.tsx';

export const districts = {
  name: 'District',
  icon: MapIcon,
  list: DistrictList,
  create: DistrictCreate,
  show: DistrictShow,
  recordRepresentation: districtTitle,
};
