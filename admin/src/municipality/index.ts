import AccountBalanceIcon from '@mui/icons-material/AccountBalance';
import { lazyPage } from '../frame/lazy-page.tsx';

/** One works in one municipality at a time: the menu leads to its page, and so does the address of the list. */
export const municipalities = {
  name: 'Municipality',
  icon: AccountBalanceIcon,
  list: lazyPage(async () => (await import('./municipality-home.tsx')).MunicipalityHome),
  create: lazyPage(async () => (await import('./municipality-create.tsx')).MunicipalityCreate),
  edit: lazyPage(async () => (await import('./municipality-edit.tsx')).MunicipalityEdit),
  show: lazyPage(async () => (await import('./municipality-show.tsx')).MunicipalityShow),
  recordRepresentation: 'name',
};
