import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { countAttendance, type AttendanceCount as Count } from '@naerhjul/domain/attendance/attendance.rules.ts';
import { recordAttendance } from '@naerhjul/domain/attendance/record-attendance.ts';
import { Presence } from './agenda-words.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';
import { Meeting } from './meeting.ts';
import { Membership } from './seat.ts';
import { Person } from './person.ts';
import { Recorded } from './recorded.ts';
import { SeatKind } from './person-words.ts';
import { expectedVersionField, verb } from './verb.ts';

export const Attendance = builder.prismaNode('Attendance', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).attendance] }),
  fields: (t) => ({
    meeting: t.relation('meeting', { description: 'The meeting.' }),
    membership: t.relation('membership', { description: 'The membership.' }),
    deputy: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'The person; null where there is none that the caller may see.',
      select: { deputyId: true },
      resolve: (query, row, _args, { act }) =>
        row.deputyId === null ? null : oneSeen(act, 'person', row.deputyId, query),
    }),
    presence: t.expose('presence', { type: Presence }),
  }),
});

builder.prismaObjectField(Meeting, 'attendance', (t) =>
  t.relation('attendance', {
    description: 'Who was there, by kind of seat and place, for callers who may change it; empty for others.',
    query: (_args, { act }) => ({
      where: seen(act.actor).attendance,
      orderBy: [
        { membership: { seat: { kind: 'asc' } } },
        { membership: { seat: { position: 'asc' } } },
        { id: 'asc' },
      ],
    }),
  }),
);

const AttendanceCount = builder.objectRef<Count>('AttendanceCount').implement({
  description: 'How many were at a meeting, of those who hold one kind of seat.',
  fields: (t) => ({
    seatKind: t.expose('seatKind', { type: SeatKind, description: 'The kind of seat.' }),
    present: t.exposeInt('present', { description: 'Members who were there.' }),
    deputies: t.exposeInt('deputies', { description: 'Seats that a deputy was there for.' }),
    absent: t.exposeInt('absent', { description: 'Seats that nobody was there for.' }),
  }),
});

builder.prismaObjectField(Meeting, 'attendanceCount', (t) =>
  t.field({
    type: [AttendanceCount],
    description:
      'How many were there, by kind of seat, for callers who may change it; empty for others, and until it is recorded.',
    select: { attendance: { include: { membership: { include: { seat: true } } } } },
    resolve: async ({ id, municipalityId, attendance }, _args, { act }) => {
      if (!(await mayChange(act, 'Meeting', { id, municipalityId }))) return [];
      const recorded = attendance.map(({ presence, membership }) => ({ presence, seatKind: membership.seat.kind }));
      return [...countAttendance(recorded)];
    },
  }),
);

const AttendanceEntryInput = builder.inputType('AttendanceEntryInput', {
  description: 'Who was there for one seat.',
  fields: (t) => ({
    membershipId: t.globalID({ required: true, for: Membership, description: 'The membership.' }),
    presence: t.field({ type: Presence, required: true, description: 'Whether the member was there.' }),
    deputyId: t.globalID({
      for: Person,
      description: "Who was there instead, with DEPUTY only: a politician's personal deputy, or anyone for a resident.",
    }),
  }),
});

verb('recordAttendance', 'Meeting', {
  description: 'Records who was at a meeting, in place of what was recorded before; all of it or nothing.',
  input: (t) => ({
    meetingId: t.globalID({ required: true, for: Meeting, description: 'The meeting; it has begun.' }),
    entries: t.field({
      type: [AttendanceEntryInput],
      required: true,
      description: "Who was there, for each seat that is held on that day in one of the meeting's committees.",
    }),
    reason: t.string({ description: 'Why it is put right, for the change log.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { meetingId, entries, ...input }) =>
    recordAttendance(act, {
      ...input,
      meetingId: meetingId.id,
      entries: entries.map(({ membershipId, presence, deputyId }) => ({
        membershipId: membershipId.id,
        presence,
        deputyId: deputyId?.id,
      })),
    }),
});
