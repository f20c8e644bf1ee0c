import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { minutesVerbs, situatedMinutes } from '@naerhjul/domain/minutes/minutes-to-change.ts';
import { approveMinutes, publishMinutes, unpublishMinutes } from '@naerhjul/domain/minutes/publish-minutes.ts';
import { writeMinutes } from '@naerhjul/domain/minutes/write-minutes.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';
import { Meeting } from './meeting.ts';
import { Recorded } from './recorded.ts';
import { expectedVersionField, verb } from './verb.ts';

const MinutesVerb = builder.enumType('MinutesVerb', {
  description: 'What can be done with minutes.',
  values: {
    WRITE: { description: 'Write them anew (writeMinutes).' },
    APPROVE: { description: 'Record that the committee approved them (approveMinutes).' },
    PUBLISH: { description: 'Publish them (publishMinutes).' },
    UNPUBLISH: { description: 'Take them back (unpublishMinutes).' },
  },
});

export const Minutes = builder.prismaNode('Minutes', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).minutes] }),
  fields: (t) => ({
    meeting: t.relation('meeting', { description: 'The meeting.' }),
    text: t.exposeString('text'),
    approvedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day the committee approved them.',
      select: { approvedOn: true },
      resolve: (row) => dayStoredOrNull(row.approvedOn),
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true }),
    moves: t.field({
      type: [MinutesVerb],
      description: 'What the caller can do with them now.',
      select: { ...situatedMinutes },
      resolve: async (row, _args, { act }) => ((await mayChange(act, 'Minutes', row)) ? [...minutesVerbs(row)] : []),
    }),
  }),
});

builder.prismaObjectField(Meeting, 'minutes', (t) =>
  t.prismaField({
    type: Minutes,
    nullable: true,
    description: 'Its minutes; null where there are none, or none that are published.',
    resolve: (query, { id }, _args, { act }) => oneSeen(act, 'minutes', id, query, 'meetingId'),
  }),
);

const theMinutes = { required: true, for: Minutes, description: 'The minutes.' } as const;

verb('writeMinutes', 'Minutes', {
  description:
    'Writes the minutes of a meeting, or writes them anew. Approved ones change with a reason only, and have to be approved again; those of a closed year stay as they are.',
  input: (t) => ({
    meetingId: t.globalID({ required: true, for: Meeting, description: 'The meeting.' }),
    text: t.string({ required: true, description: 'What was said and decided.' }),
    reason: t.string({ description: 'Why approved minutes are changed.' }),
    expectedVersion: t.int({
      description:
        'The version of the minutes that the writing rests on; needed where there are some. If someone else was first, it is refused with CHANGED_MEANWHILE.',
    }),
  }),
  run: (act, { meetingId, ...input }) => writeMinutes(act, { ...input, meetingId: meetingId.id }),
});

verb('approveMinutes', 'Minutes', {
  description: 'Records that the committee approved the minutes of a held meeting.',
  input: (t) => ({
    id: t.globalID(theMinutes),
    approvedOn: t.field({ type: 'Date', description: 'The day they were approved; today unless given.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => approveMinutes(act, { ...input, id: id.id }),
});

verb('publishMinutes', 'Minutes', {
  description: 'Publishes the minutes of a held meeting, and with them the outcome of each item on its agenda.',
  input: (t) => ({ id: t.globalID(theMinutes), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => publishMinutes(act, { ...input, id: id.id }),
});

verb('unpublishMinutes', 'Minutes', {
  description: 'Takes published minutes back.',
  input: (t) => ({
    id: t.globalID(theMinutes),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => unpublishMinutes(act, { ...input, id: id.id }),
});
