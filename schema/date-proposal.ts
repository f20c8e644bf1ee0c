import { proposeDates, type DateProposal } from '@naerhjul/domain/meeting/propose-dates.ts';
import { builder } from './builder.ts';
import { Clash } from './clash.ts';
import { Committee } from './committee.ts';
import { Meeting } from './meeting.ts';

const Occurrence = builder.enumType('Occurrence', {
  description: 'Which of a weekday in a window of months.',
  values: {
    FIRST: { description: 'The first.' },
    SECOND: { description: 'The second.' },
    THIRD: { description: 'The third.' },
    FOURTH: { description: 'The fourth.' },
    LAST: { description: 'The last.' },
  },
});

const Weekday = builder.enumType('Weekday', {
  description: 'A day of the week.',
  values: {
    MONDAY: { value: 1, description: 'Monday.' },
    TUESDAY: { value: 2, description: 'Tuesday.' },
    WEDNESDAY: { value: 3, description: 'Wednesday.' },
    THURSDAY: { value: 4, description: 'Thursday.' },
    FRIDAY: { value: 5, description: 'Friday.' },
    SATURDAY: { value: 6, description: 'Saturday.' },
    SUNDAY: { value: 7, description: 'Sunday.' },
  },
});

const DateSpread = builder.enumType('DateSpread', {
  description: 'How proposed dates are spread over the window.',
  values: {
    AS_RULED: { description: 'As the rule says; what speaks against a date is only told.' },
    NO_CLASH: {
      description:
        'On another evening of the window where something speaks against the one of the rule: the same weekday before others, and the nearest first.',
    },
    ONE_AN_EVENING: { description: 'As NO_CLASH, and no two committees on the same evening.' },
  },
});

const DateRuleInput = builder.inputType('DateRuleInput', {
  description: 'When meetings are to be, such as on the second Wednesday of the window from 18:00.',
  fields: (t) => ({
    occurrence: t.field({ type: Occurrence, required: true, description: 'Which of the weekday in the window.' }),
    weekday: t.field({ type: Weekday, required: true, description: 'The day of the week.' }),
    from: t.string({ required: true, description: "When they start on the municipality's clock, as HH:mm." }),
    to: t.string({ description: 'When they end, as HH:mm.' }),
  }),
});

const OwnDateRuleInput = builder.inputType('OwnDateRuleInput', {
  description: 'What one committee has of its own, instead of what the rule says for all.',
  fields: (t) => ({
    committeeId: t.globalID({ required: true, for: Committee, description: 'The committee.' }),
    occurrence: t.field({ type: Occurrence, description: 'Which of the weekday in the window.' }),
    weekday: t.field({ type: Weekday, description: 'The day of the week.' }),
  }),
});

const FixedDateInput = builder.inputType('FixedDateInput', {
  description: 'A time that is chosen already: the others are proposed around it, and what speaks against it is told.',
  fields: (t) => ({
    meetingId: t.globalID({ required: true, for: Meeting, description: 'The meeting.' }),
    startsAt: t.field({ type: 'DateTime', required: true, description: 'When it is to start.' }),
  }),
});

const Proposal = builder.objectRef<DateProposal>('DateProposal').implement({
  description: 'A date that is proposed for a meeting without one.',
  fields: (t) => ({
    meeting: t.prismaField({
      type: 'Meeting',
      description: 'The meeting.',
      resolve: (query, { meetingId }, _args, { act }) =>
        act.db.meeting.findUniqueOrThrow({ ...query, where: { id: meetingId } }),
    }),
    startsAt: t.expose('startsAt', { type: 'DateTime', description: 'When it could start.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', nullable: true, description: 'When it could end.' }),
    ruledOn: t.expose('ruledOn', { type: 'Date', description: 'The day that the rule alone gives.' }),
    clashes: t.field({
      type: [Clash],
      description: 'What speaks against the time, the other proposed dates included.',
      resolve: ({ clashes }) => [...clashes],
    }),
    passedOver: t.field({
      type: [Clash],
      description: 'What spoke against the day of the rule, where another one is proposed instead.',
      resolve: ({ passedOver }) => [...passedOver],
    }),
    lastPlace: t.exposeString('lastPlace', {
      nullable: true,
      description:
        'Where the committee met last in the year before; null where it did not, or the meeting has its place already.',
    }),
  }),
});

builder.queryField('proposeDates', (t) =>
  t.field({
    type: [Proposal],
    description:
      'Dates for the meetings of a year that have none, by a rule, in order of the wheel and the committees. Nothing is changed: dateMeetings sets them. For callers who may date the meetings.',
    args: {
      municipality: t.arg.string({ required: true, description: 'The number of the municipality.' }),
      year: t.arg.int({ required: true, description: 'The calendar year.' }),
      rule: t.arg({ type: DateRuleInput, required: true, description: 'The rule for all.' }),
      spread: t.arg({ type: DateSpread, description: 'How the dates are spread; as the rule says unless given.' }),
      own: t.arg({ type: [OwnDateRuleInput], description: 'What some committees have of their own.' }),
      meetingIds: t.arg.globalIDList({
        for: Meeting,
        description: 'The meetings, at most 200; all of the year that the caller may date unless given.',
      }),
      fixed: t.arg({ type: [FixedDateInput], description: 'The times that are chosen already.' }),
    },
    resolve: async (_root, { meetingIds, own, fixed, ...args }, { act }) => [
      ...(await proposeDates(act, {
        ...args,
        meetingIds: meetingIds?.map(({ id }) => id),
        own: own?.map(({ committeeId, ...one }) => ({ ...one, committeeId: committeeId.id })),
        fixed: fixed?.map(({ meetingId, startsAt }) => ({ meetingId: meetingId.id, startsAt })),
      })),
    ],
  }),
);
