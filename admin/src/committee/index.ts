import GroupsIcon from '@mui/icons-material/Groups';
import { lazyPage } from '../frame/lazy-page.tsx';
import { committeeTitle } from './committee.ts';

export const committees = {
  name: 'Committee',
  icon: GroupsIcon,
  list: lazyPage(async () => (await import('./committee-list.tsx')).CommitteeList),
  create: lazyPage(async () => (await import('./committee-create.tsx')).CommitteeCreate),
  show: lazyPage(async () => (await import('./committee-show.tsx')).CommitteeShow),
  recordRepresentation: committeeTitle,
};
