import GroupsIcon from '@mui/icons-material/Groups';
import { committeeTitle } from './committee.ts';
import { CommitteeCreate } from './committee-create.tsx';
import { CommitteeList } from './committee-list.tsx';
import { CommitteeShow } from './committee-show.tsx';

export const committees = {
  name: 'Committee',
  icon: GroupsIcon,
  list: CommitteeList,
  create: CommitteeCreate,
  show: CommitteeShow,
  recordRepresentation: committeeTitle,
};
