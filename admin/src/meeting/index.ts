import MeetingIcon from '@mui/icons-material/EventNoteOutlined';
import { lazyPage } from '../frame/lazy-page.tsx';
import type { Meeting } from './meeting.ts';

export const meetings = {
  name: 'Meeting',
  icon: MeetingIcon,
  list: lazyPage(async () => (await import('./meeting-list.tsx')).MeetingList),
  show: lazyPage(async () => (await import('./meeting-show.tsx')).MeetingShow),
  recordRepresentation: ({ titles }: Meeting) => titles.nb,
};
