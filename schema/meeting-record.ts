import { openRecordVerbs } from '@naerhjul/domain/meeting/record.rules.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { builder } from './builder.ts';
import { Meeting } from './meeting.ts';

const MeetingRecordVerb = builder.enumType('MeetingRecordVerb', {
  description: 'What can be recorded of a meeting.',
  values: {
    WRITE_MINUTES: { description: 'Write its minutes, for the first time or anew (writeMinutes).' },
    RECORD_ATTENDANCE: { description: 'Record who was there (recordAttendance).' },
  },
});

builder.prismaObjectField(Meeting, 'recordMoves', (t) =>
  t.field({
    type: [MeetingRecordVerb],
    description: 'What the caller can record of it now.',
    select: { minutes: true, committees: { include: { cycle: true } } },
    resolve: async (row, _args, { act }) => {
      if (!(await mayChange(act, 'Meeting', row))) return [];
      const at = row.heldAt ?? row.startsAt;
      const { minutes, committees, status } = row;
      return [
        ...openRecordVerbs({
          status,
          yearClosed: committees.some(({ cycle }) => cycle.status === 'CLOSED'),
          begun: at !== null && at <= act.now,
          minutes: minutes === null ? 'NONE' : minutes.approvedOn === null ? 'WRITTEN' : 'APPROVED',
        }),
      ];
    },
  }),
);
