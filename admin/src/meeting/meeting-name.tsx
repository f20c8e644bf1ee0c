import { useRecordContext } from 'react-admin';
import type { Meeting } from './meeting.ts';
import { useMeetingTitle } from './use-meeting-title.ts';

/** What a meeting is called, with the committee that meets. */
export function MeetingName() {
  const meeting = useRecordContext<Meeting>();
  const titleOf = useMeetingTitle();
  if (meeting === undefined) return null;
  const [first] = meeting.committees;
  return meeting.committees.length === 1 ? `${titleOf(meeting)}, ${first?.name ?? ''}` : titleOf(meeting);
}
