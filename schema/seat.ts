import { dayStored, dayStoredOrNull, today } from '@naerhjul/domain/calendar.ts';
import { isHistoryOf } from '@naerhjul/domain/seat/membership-history.ts';
import { openMembershipVerbs, openSeatVerbs } from '@naerhjul/domain/seat/seat.rules.ts';
import { spanOf } from '@naerhjul/domain/seat/seat-to-change.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { MembershipVerb, OfficeKind, OfficeVerb, SeatVerb } from './seat-words.ts';
import { Committee } from './committee.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { SeatKind } from './person-words.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

export const Seat = builder.prismaNode('Seat', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    committee: t.relation('committee', { description: 'The committee.' }),
    kind: t.expose('kind', { type: SeatKind }),
    label: t.exposeString('label', { nullable: true }),
    position: t.exposeInt('position'),
    validFrom: t.field({
      type: 'Date',
      description: 'The first day the seat exists.',
      select: { validFrom: true },
      resolve: (row) => dayStored(row.validFrom),
    }),
    validUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day the seat exists; empty while it does.',
      select: { validUntil: true },
      resolve: (row) => dayStoredOrNull(row.validUntil),
    }),
    memberships: t.relation('memberships', {
      description: 'That a person holds a seat, from a day to a day.',
      query: { orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] },
    }),
    candidacies: t.relation('candidacies', {
      description: 'That a person stands for a resident seat.',
      query: (_args, { act }) => ({ where: seen(act.actor).candidacy, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    }),
    moves: t.field({
      type: [SeatVerb],
      description: 'What the caller can do with it now.',
      select: {
        municipalityId: true,
        validUntil: true,
        municipality: { select: { timeZone: true } },
        memberships: { select: { startsOn: true, endsOn: true } },
        _count: { select: { candidacies: true } },
      },
      resolve: async (row, _args, { act }) =>
        (await mayChange(act, 'Seat', row))
          ? [
              ...openSeatVerbs(
                {
                  existsUntil: dayStoredOrNull(row.validUntil),
                  memberships: row.memberships.map(spanOf),
                  stoodFor: row._count.candidacies > 0,
                },
                today(act.now, row.municipality.timeZone),
              ),
            ]
          : [],
    }),
  }),
});

export const Membership = builder.prismaNode('Membership', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    seat: t.relation('seat', { description: 'The seat.' }),
    person: t.relation('person', { description: 'The person.' }),
    deputy: t.relation('deputy', { nullable: true, description: "A politician's personal deputy; null for none." }),
    electionRound: t.prismaField({
      type: 'ElectionRound',
      nullable: true,
      description: 'The election round; null where there is none that the caller may see.',
      select: { electionRoundId: true },
      resolve: (query, row, _args, { act }) =>
        row.electionRoundId === null ? null : oneSeen(act, 'electionRound', row.electionRoundId, query),
    }),
    startsOn: t.field({
      type: 'Date',
      description: 'The first day in the seat.',
      select: { startsOn: true },
      resolve: (row) => dayStored(row.startsOn),
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day in the seat; empty while nobody knows it.',
      select: { endsOn: true },
      resolve: (row) => dayStoredOrNull(row.endsOn),
    }),
    party: t.exposeString('party', { nullable: true }),
    endReason: t.string({
      nullable: true,
      description: 'Why it ended before its time; null for callers who may not change the municipality.',
      select: { municipalityId: true, endReason: true },
      resolve: async ({ id, municipalityId, endReason }, _args, { act }) =>
        (await mayChange(act, 'Membership', { id, municipalityId })) ? endReason : null,
    }),
    attendance: t.relation('attendance', {
      description: 'Whether a member, or a deputy, was at a meeting.',
      query: (_args, { act }) => ({
        where: seen(act.actor).attendance,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    moves: t.field({
      type: [MembershipVerb],
      description: 'What the caller can do with it now.',
      select: {
        municipalityId: true,
        startsOn: true,
        endsOn: true,
        createdAt: true,
        seat: { select: { kind: true, committeeId: true, municipality: { select: { timeZone: true } } } },
        _count: { select: { attendance: true } },
      },
      resolve: async ({ id, municipalityId, seat, _count, ...row }, _args, { act }) => {
        if (!(await mayChange(act, 'Membership', { id, municipalityId }))) return [];
        const stays = _count.attendance > 0 || (await isHistoryOf(act, row, seat));
        return [...openMembershipVerbs({ isPolitician: seat.kind === 'POLITICIAN', stays })];
      },
    }),
  }),
});

export const Office = builder.prismaNode('Office', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    committee: t.relation('committee', { description: 'The committee.' }),
    person: t.relation('person', { description: 'The person.' }),
    kind: t.expose('kind', { type: OfficeKind }),
    startsOn: t.field({
      type: 'Date',
      description: 'The first day in the office.',
      select: { startsOn: true },
      resolve: (row) => dayStored(row.startsOn),
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day in the office; empty while nobody knows it.',
      select: { endsOn: true },
      resolve: (row) => dayStoredOrNull(row.endsOn),
    }),
    moves: t.field({
      type: [OfficeVerb],
      description: 'What the caller can do with it now.',
      select: { municipalityId: true },
      resolve: async ({ id, municipalityId }, _args, { act }) =>
        (await mayChange(act, 'Office', { id, municipalityId })) ? (['END', 'REMOVE'] as const) : [],
    }),
  }),
});

listField('seats', Seat, {
  what: 'seats',
  description: 'The seats of committees, those that no longer exist too.',
  filter: (t) => ({
    committeeId: t.globalID({ for: Committee, description: 'Those of this committee.' }),
    kinds: t.field({ type: [SeatKind], description: 'Those of these kinds.' }),
  }),
  where: ({ committeeId, kinds }) => ({
    ...(committeeId ? { committeeId: committeeId.id } : {}),
    ...(kinds ? { kind: { in: kinds } } : {}),
  }),
  orders: {
    POSITION_ASC: {
      description: 'By place among their kind.',
      terms: [{ field: 'position', kind: 'number', direction: 'asc' }],
    },
    VALID_FROM_DESC: {
      description: 'The newest first.',
      terms: [{ field: 'validFrom', kind: 'moment', direction: 'desc' }],
    },
  },
});

listField('memberships', Membership, {
  what: 'memberships',
  description: 'Who held which seat from when to when, ended ones too.',
  filter: (t) => ({ committeeId: t.globalID({ for: Committee, description: 'Those of this committee.' }) }),
  where: ({ committeeId }) => (committeeId ? { seat: { committeeId: committeeId.id } } : {}),
  orders: {
    STARTS_ON_DESC: {
      description: 'The latest first.',
      terms: [{ field: 'startsOn', kind: 'moment', direction: 'desc' }],
    },
  },
});

listField('offices', Office, {
  what: 'offices',
  description: 'Who was leader or deputy leader from when to when.',
  filter: (t) => ({
    committeeId: t.globalID({ for: Committee, description: 'Those of this committee.' }),
    kinds: t.field({ type: [OfficeKind], description: 'Those of these kinds.' }),
  }),
  where: ({ committeeId, kinds }) => ({
    ...(committeeId ? { committeeId: committeeId.id } : {}),
    ...(kinds ? { kind: { in: kinds } } : {}),
  }),
  orders: {
    STARTS_ON_DESC: {
      description: 'The latest first.',
      terms: [{ field: 'startsOn', kind: 'moment', direction: 'desc' }],
    },
  },
});
