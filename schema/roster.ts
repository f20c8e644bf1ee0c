import { composition, roster, type RosterEntry } from '@naerhjul/domain/seat/roster.ts';
import type { Group } from '@naerhjul/domain/seat/composition.rules.ts';
import { Advice } from './advice.ts';
import { builder } from './builder.ts';
import { onArg } from './district.ts';
import { oneSeen } from './one-seen.ts';
import { Regulation } from './regulation.ts';
import { Membership, Seat } from './seat.ts';
import { OfficeKind } from './seat-words.ts';

const Entry = builder.objectRef<RosterEntry>('RosterEntry').implement({
  description: 'A seat of a committee on a day, and who holds it.',
  fields: (t) => ({
    seat: t.field({ type: Seat, description: 'The seat.', resolve: ({ seat }) => seat }),
    isVacant: t.boolean({ description: 'Whether nobody holds it.', resolve: ({ membership }) => membership === null }),
    membership: t.field({
      type: Membership,
      nullable: true,
      description: 'Who holds it, from when to when; null while it is vacant.',
      resolve: ({ membership }) => membership,
    }),
    person: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'Who holds it; null while it is vacant.',
      resolve: (query, { membership }, _args, { act }) =>
        membership === null ? null : oneSeen(act, 'person', membership.personId, query),
    }),
    party: t.string({
      nullable: true,
      description: 'The party of a politician.',
      resolve: ({ membership }) => membership?.party,
    }),
    deputy: t.prismaField({
      type: 'Person',
      nullable: true,
      description: "A politician's personal deputy.",
      resolve: (query, { membership }, _args, { act }) =>
        membership?.deputyId ? oneSeen(act, 'person', membership.deputyId, query) : null,
    }),
    office: t.field({
      type: OfficeKind,
      nullable: true,
      description: 'The office of whoever holds the seat, if any.',
      resolve: ({ office }) => office,
    }),
  }),
});

export const CompositionGroup = builder.objectRef<Group>('CompositionGroup').implement({
  description: 'The seats of one group in a committee on a day.',
  fields: (t) => ({
    required: t.exposeInt('required', {
      nullable: true,
      description: 'How many seats the regulation in force asks for; null where it asks for no number.',
    }),
    seats: t.exposeInt('seats', { description: 'How many seats there are.' }),
    held: t.exposeInt('held', { description: 'How many of them someone holds.' }),
    vacant: t.exposeInt('vacant', { description: 'How many of them nobody holds.' }),
  }),
});

const Composition = builder.objectRef<Awaited<ReturnType<typeof composition>>>('Composition').implement({
  description: 'How a committee is composed on a day, against the regulation in force that day (R18).',
  fields: (t) => ({
    on: t.expose('on', { type: 'Date', description: 'The day.' }),
    regulation: t.field({
      type: Regulation,
      nullable: true,
      description: 'The version in force that day; null where there is none, or the committee does not exist that day.',
      resolve: ({ regulation }) => regulation,
    }),
    residents: t.expose('residents', { type: CompositionGroup, description: "The residents' seats." }),
    politicians: t.expose('politicians', { type: CompositionGroup, description: "The politicians' seats." }),
    youthObservers: t.expose('youthObservers', { type: CompositionGroup, description: "The young observers' seats." }),
    vacancies: t.exposeInt('vacancies', { description: 'How many seats nobody holds.' }),
    advice: t.field({
      type: [Advice],
      description:
        'What differs from the regulation, in words: residentSeats and politicianSeats where their number does, residents and politicians where seats stand empty.',
      resolve: ({ lacks }) => (lacks.length > 0 ? [{ rule: 'R18' as const, lacks }] : []),
    }),
  }),
});

builder.prismaObjectFields('Committee', (t) => ({
  roster: t.field({
    type: [Entry],
    description: "Every seat that the committee has on a day, residents' first, with who holds it.",
    args: { on: t.arg(onArg) },
    select: { id: true },
    resolve: async ({ id }, { on }, { act }) => [...(await roster(act, { committeeId: id, on }))],
  }),
  composition: t.field({
    type: Composition,
    description: 'How the committee is composed on a day, against the regulation in force that day.',
    args: { on: t.arg(onArg) },
    select: { id: true },
    resolve: ({ id }, { on }, { act }) => composition(act, { committeeId: id, on }),
  }),
  vacancies: t.field({
    type: [Seat],
    description: 'The seats that nobody holds on a day.',
    args: { on: t.arg(onArg) },
    select: { id: true },
    resolve: async ({ id }, { on }, { act }) =>
      (await roster(act, { committeeId: id, on }))
        .filter(({ membership }) => membership === null)
        .map(({ seat }) => seat),
  }),
}));
