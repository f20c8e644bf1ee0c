import AccountBalanceIcon from '@mui/icons-material/AccountBalance';
import { MunicipalityEdit } from './municipality-edit.tsx';
import { MunicipalityShow } from './municipality-show.tsx';

/** One works in one municipality at a time: the menu leads to its page, and there is no list. */
export const municipalities = {
  name: 'Municipality',
  icon: AccountBalanceIcon,
  edit: MunicipalityEdit,
  show: MunicipalityShow,
  recordRepresentation: 'name',
};
