import MeetingIcon from '@mui/icons-material/EventNoteOutlined';
import { MeetingList } from './meeting-list.tsx';
import type { Meeting } from './meeting.ts';
import { MeetingShow } from './meeting-show.tsx';

export const meetings = {
  name: 'Meeting',
  icon: MeetingIcon,
  list: MeetingList,
  show: MeetingShow,
  recordRepresentation: ({ titles }: Meeting) => titles.nb,
};
