import { builder } from './builder.ts';

export const OfficeKind = builder.enumType('OfficeKind', {
  description: 'An office within a committee.',
  values: {
    LEADER: { description: 'The leader.' },
    DEPUTY_LEADER: { description: 'The deputy leader.' },
  },
});

export const SeatVerb = builder.enumType('SeatVerb', {
  description: 'What can be done with a seat.',
  values: {
    FILL: { description: 'Put someone in it (fillSeat).' },
    UPDATE: { description: 'Change its label (updateSeat).' },
    END: { description: 'Record its last day, or take that back (endSeat).' },
    REMOVE: { description: 'Remove what was recorded by mistake (removeSeat).' },
  },
});

export const MembershipVerb = builder.enumType('MembershipVerb', {
  description: 'What can be done with a membership.',
  values: {
    END: { description: 'Record its last day, or take that back (endMembership).' },
    NAME_DEPUTY: { description: "Name a politician's personal deputy (nameDeputy)." },
    REMOVE: { description: 'Remove what was recorded by mistake (removeMembership).' },
  },
});

export const OfficeVerb = builder.enumType('OfficeVerb', {
  description: 'What can be done with an office.',
  values: {
    END: { description: 'Record its last day (endOffice).' },
    REMOVE: { description: 'Remove what was recorded by mistake (removeOffice).' },
  },
});
