import MeetingIcon from '@mui/icons-material/EventNoteOutlined';
import { MeetingList } from './meeting-list.tsx';
import { MeetingShow } from './meeting-show.tsx';
import { MeetingName } from './meeting-name.tsx';

export const meetings = {
  name: 'Meeting',
  icon: MeetingIcon,
  list: MeetingList,
  show: MeetingShow,
  recordRepresentation: MeetingName,
};
