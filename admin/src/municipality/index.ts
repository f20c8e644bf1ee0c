import AccountBalanceIcon from '@mui/icons-material/AccountBalance';
import { MunicipalityCreate } from './municipality-create.tsx';
import { MunicipalityEdit } from './municipality-edit.tsx';
import { MunicipalityHome } from './municipality-home.tsx';
import { MunicipalityShow } from './municipality-show.tsx';

/** One works in one municipality at a time: the menu leads to its page, and so does the address of the list. */
export const municipalities = {
  name: 'Municipality',
  icon: AccountBalanceIcon,
  list: MunicipalityHome,
  create: MunicipalityCreate,
  edit: MunicipalityEdit,
  show: MunicipalityShow,
  recordRepresentation: 'name',
};
