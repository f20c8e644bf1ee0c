import { builder } from './builder.ts';

export const ImportFate = builder.enumType('ImportFate', {
  description: 'What comes of a row of an import.',
  values: {
    NEW: { description: 'Something new: a member, a case, a meeting, or the first date of a planned one.' },
    CHANGED: { description: 'A change of what is there.' },
    SAME: { description: 'Nothing: it is there already, just so.' },
    REFUSED: { description: 'A refusal; faults tells why.' },
  },
});

export const ImportStep = builder.enumType('ImportStep', {
  description: 'What carrying out a row of an import takes.',
  values: {
    REGISTER_PERSON: { description: 'Someone is registered who was not known (registerPerson).' },
    ADD_SEAT: { description: 'The committee gets one more seat, which the regulation has room for (addSeat).' },
    FILL_SEAT: { description: 'The person gets the seat (fillSeat).' },
    END_MEMBERSHIP: { description: 'The last day in the seat is recorded (endMembership).' },
    NAME_DEPUTY: { description: 'The personal deputy is named (nameDeputy).' },
    RECORD_CONTACT: { description: 'How to reach the person, and the year of birth, are recorded (recordContact).' },
    PLAN_MEETING: { description: 'A meeting is planned (planMeeting).' },
    DATE_MEETING: { description: 'The date of the meeting is set (dateMeeting).' },
    MOVE_MEETING: { description: 'The meeting is moved (moveMeeting).' },
    UPDATE_MEETING: { description: 'The place of the meeting is put right (updateMeeting).' },
    RAISE_CASE: { description: 'A case is raised (raiseCase).' },
    UPDATE_CASE: { description: 'What the case is about is put right (updateCase).' },
    CHANGE_STATUS: { description: 'The case is moved to another status (changeCaseStatus).' },
  },
});

/** A meeting of several committees is planned by hand. */
export const ImportedMeetingKind = builder.enumType('ImportedMeetingKind', {
  description: 'What kind of meeting a row of an import is about.',
  values: {
    ORDINARY: { description: "One of the year's ordinary meetings." },
    EXTRA: { description: 'An extra meeting; it never counts among the ordinary ones (R02).' },
  },
});
