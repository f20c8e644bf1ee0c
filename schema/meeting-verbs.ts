import { dateMeeting, dateMeetings, moveMeeting } from '@naerhjul/domain/meeting/date-meeting.ts';
import { clearMeetingDate, clearMeetingDates } from '@naerhjul/domain/meeting/clear-meeting-date.ts';
import {
  announceMeeting,
  announceMeetings,
  cancelMeeting,
  holdMeeting,
  reopenMeeting,
} from '@naerhjul/domain/meeting/meeting-status.ts';
import { planMeeting, removeMeeting, updateMeeting } from '@naerhjul/domain/meeting/plan-meeting.ts';
import { builder } from './builder.ts';
import { Cycle } from './cycle.ts';
import { Meeting } from './meeting.ts';
import { MeetingKind } from './meeting-words.ts';
import { Phase } from './phase.ts';
import { LocalizedTextInput } from './texts.ts';
import { expectedVersionField, verb, verbForMeetings, verbThatRemoves } from './verb.ts';

const theMeeting = { required: true, for: Meeting, description: 'The meeting.' } as const;

const MeetingPartInput = builder.inputType('MeetingPartInput', {
  description: "A committee's part in a meeting.",
  fields: (t) => ({
    cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }),
    phaseId: t.globalID({ for: Phase, description: 'The phase it fulfils.' }),
  }),
});

verb('planMeeting', 'Meeting', {
  description:
    'Plans a meeting without a date: an ordinary one for a phase whose meeting was cancelled, an extra one, or a joint one of several committees.',
  input: (t) => ({
    kind: t.field({ type: MeetingKind, required: true, description: 'What kind of meeting it is.' }),
    committees: t.field({ type: [MeetingPartInput], required: true, description: 'The committees that meet.' }),
    title: t.field({ type: LocalizedTextInput, description: "Its own title; its phase's unless given." }),
    place: t.string({ description: 'Where.' }),
    openToPublic: t.boolean({ description: 'Whether anyone may attend; true unless given.' }),
    reason: t.string({ description: 'Why, for the change log.' }),
  }),
  run: (act, { committees, ...input }) =>
    planMeeting(act, {
      ...input,
      committees: committees.map(({ cycleId, phaseId }) => ({ cycleId: cycleId.id, phaseId: phaseId?.id })),
    }),
});

verb('dateMeeting', 'Meeting', {
  description: 'Sets the date of a planned meeting. A date that clashes is allowed: ask for its clashes.',
  input: (t) => ({
    id: t.globalID(theMeeting),
    startsAt: t.field({ type: 'DateTime', required: true, description: 'When it starts.' }),
    endsAt: t.field({ type: 'DateTime', description: 'When it ends.' }),
    place: t.string({ description: 'Where.' }),
    reason: t.string({ description: 'Why then, for instance outside its window.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => dateMeeting(act, { ...input, id: id.id }),
});

const MeetingDateInput = builder.inputType('MeetingDateInput', {
  description: 'The date of one of several meetings.',
  fields: (t) => ({
    id: t.globalID(theMeeting),
    startsAt: t.field({ type: 'DateTime', required: true, description: 'When it starts.' }),
    endsAt: t.field({ type: 'DateTime', description: 'When it ends.' }),
    place: t.string({ description: 'Where.' }),
    reason: t.string({ description: 'Why then, for instance outside its window.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
});

verbForMeetings('dateMeetings', {
  description:
    'Sets the dates of several planned meetings: of all of them, or of none. Ask proposeDates for dates and what speaks against them.',
  input: (t) => ({
    rows: t.field({
      type: [MeetingDateInput],
      required: true,
      description: 'The meetings and their dates; at most 200.',
    }),
  }),
  run: (act, { rows }) => dateMeetings(act, { rows: rows.map(({ id, ...row }) => ({ ...row, id: id.id })) }),
});

verb('clearMeetingDate', 'Meeting', {
  description: 'Takes away the date of a meeting that is not announced, as if it had not been set. Its place stays.',
  input: (t) => ({
    id: t.globalID(theMeeting),
    reason: t.string({ description: 'Why, for the change log.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => clearMeetingDate(act, { ...input, id: id.id }),
});

const MeetingRowInput = builder.inputType('MeetingRowInput', {
  description: 'One of several meetings with which the same is done.',
  fields: (t) => ({ id: t.globalID(theMeeting), expectedVersion: t.int(expectedVersionField) }),
});

const theMeetings: { type: [typeof MeetingRowInput]; required: true; description: string } = {
  type: [MeetingRowInput],
  required: true,
  description: 'The meetings; at most 200.',
};

verbForMeetings('clearMeetingDates', {
  description: 'Takes away the dates of several meetings that are not announced: of all of them, or of none.',
  input: (t) => ({
    rows: t.field(theMeetings),
    reason: t.string({ description: 'Why, for the change log.' }),
  }),
  run: (act, { rows, reason }) =>
    clearMeetingDates(act, { rows: rows.map(({ id, ...row }) => ({ ...row, id: id.id })), reason }),
});

verbForMeetings('announceMeetings', {
  description: 'Announces several dated meetings to members and the public: all of them, or none.',
  input: (t) => ({ rows: t.field(theMeetings) }),
  run: (act, { rows }) => announceMeetings(act, { rows: rows.map(({ id, ...row }) => ({ ...row, id: id.id })) }),
});

verb('moveMeeting', 'Meeting', {
  description: 'Moves a dated or announced meeting to another time or place. The old time is kept, with the reason.',
  input: (t) => ({
    id: t.globalID(theMeeting),
    startsAt: t.field({ type: 'DateTime', required: true, description: 'When it starts now.' }),
    endsAt: t.field({ type: 'DateTime', description: 'When it ends now; the same length as before unless given.' }),
    place: t.string({ description: 'Where; the same place unless given.' }),
    reason: t.string({ required: true, description: 'Why it is moved; everyone sees it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => moveMeeting(act, { ...input, id: id.id }),
});

verb('announceMeeting', 'Meeting', {
  description: 'Announces a dated meeting to members and the public.',
  input: (t) => ({ id: t.globalID(theMeeting), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => announceMeeting(act, { ...input, id: id.id }),
});

verb('holdMeeting', 'Meeting', {
  description: 'Records that a meeting was held; never before its time.',
  input: (t) => ({
    id: t.globalID(theMeeting),
    heldAt: t.field({ type: 'DateTime', description: 'When it was held; when it was to start unless given.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => holdMeeting(act, { ...input, id: id.id }),
});

verb('cancelMeeting', 'Meeting', {
  description: 'Cancels a meeting. It stays visible, with its time and the reason.',
  input: (t) => ({
    id: t.globalID(theMeeting),
    reason: t.string({ required: true, description: 'Why it is cancelled; everyone sees it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => cancelMeeting(act, { ...input, id: id.id }),
});

verb('reopenMeeting', 'Meeting', {
  description: 'Puts right that a meeting was marked as held or cancelled.',
  input: (t) => ({
    id: t.globalID(theMeeting),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => reopenMeeting(act, { ...input, id: id.id }),
});

verb('updateMeeting', 'Meeting', {
  description: "Changes a meeting's own title, its place, or whether it is open to the public.",
  input: (t) => ({
    id: t.globalID(theMeeting),
    title: t.field({ type: LocalizedTextInput, description: "Its own title; null for its phase's." }),
    place: t.string({ description: 'Where; null for nowhere yet.' }),
    openToPublic: t.boolean({ description: 'Whether anyone may attend.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateMeeting(act, { ...input, id: id.id }),
});

verbThatRemoves('removeMeeting', 'Meeting', {
  description: 'Removes a meeting that was planned by mistake, before it was announced.',
  input: (t) => ({
    id: t.globalID(theMeeting),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeMeeting(act, { ...input, id: id.id }),
});
