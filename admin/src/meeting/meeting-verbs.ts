import { MEETING_FACTS } from './meeting.ts';

const verb = (name: string, input: string) =>
  `mutation Act($input: ${input}!) { done: ${name}(input: $input) { ...MeetingFacts } } ${MEETING_FACTS}`;

export const DATE_MEETING = verb('dateMeeting', 'DateMeetingInput');
export const CLEAR_MEETING_DATE = verb('clearMeetingDate', 'ClearMeetingDateInput');
export const MOVE_MEETING = verb('moveMeeting', 'MoveMeetingInput');
export const ANNOUNCE_MEETING = verb('announceMeeting', 'AnnounceMeetingInput');
export const HOLD_MEETING = verb('holdMeeting', 'HoldMeetingInput');
export const CANCEL_MEETING = verb('cancelMeeting', 'CancelMeetingInput');
export const REOPEN_MEETING = verb('reopenMeeting', 'ReopenMeetingInput');
export const UPDATE_MEETING = verb('updateMeeting', 'UpdateMeetingInput');
export const PLAN_MEETING = verb('planMeeting', 'PlanMeetingInput');
const several = (name: string, input: string) =>
  `mutation Act($input: ${input}!) { done: ${name}(input: $input) { id version status } }`;

export const CLEAR_MEETING_DATES = several('clearMeetingDates', 'ClearMeetingDatesInput');
export const ANNOUNCE_MEETINGS = several('announceMeetings', 'AnnounceMeetingsInput');
export const REMOVE_MEETING = `mutation Act($input: RemoveMeetingInput!) { done: removeMeeting(input: $input) { id } }`;
