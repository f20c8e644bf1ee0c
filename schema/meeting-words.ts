import { builder } from './builder.ts';

export const MeetingKind = builder.enumType('MeetingKind', {
  description: 'What kind of meeting it is.',
  values: {
    ORDINARY: { description: "One of the year's ordinary meetings." },
    EXTRA: { description: 'An extra meeting; it never counts among the ordinary ones (R02).' },
    JOINT: { description: 'A meeting of several committees together.' },
  },
});

export const MeetingStatus = builder.enumType('MeetingStatus', {
  description: 'Where a meeting stands.',
  values: {
    PLANNED: { description: 'Planned for its window; the date is not set.' },
    DATED: { description: 'The date is set.' },
    ANNOUNCED: { description: 'Announced to members and the public.' },
    HELD: { description: 'Held.' },
    CANCELLED: { description: 'Cancelled; the meeting and its time stay visible.' },
  },
});

export const MeetingVerb = builder.enumType('MeetingVerb', {
  description: 'What can be done with a meeting.',
  values: {
    DATE: { description: 'Set its date (dateMeeting).' },
    UNDATE: { description: 'Take its date away, before it is announced (clearMeetingDate).' },
    MOVE: { description: 'Move it (moveMeeting).' },
    ANNOUNCE: { description: 'Announce it (announceMeeting).' },
    HOLD: { description: 'Mark it as held (holdMeeting).' },
    CANCEL: { description: 'Cancel it (cancelMeeting).' },
    REOPEN: { description: 'Put right that it was marked as held or cancelled (reopenMeeting).' },
    UPDATE: { description: 'Change its title, place or openness (updateMeeting).' },
    REMOVE: { description: 'Remove what was planned by mistake (removeMeeting).' },
  },
});
