import { dayStored, dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { namedLike, seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { isNamed, shownName } from '@naerhjul/domain/person/name.rules.ts';
import { openPersonVerbs } from '@naerhjul/domain/person/person.rules.ts';
import { PersonVerb, Publication, SeatKind } from './person-words.ts';
import { Committee } from './committee.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { languageArg } from './texts.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

/** What it takes to know the name that someone may see. */
const NAMED = {
  name: true,
  publicName: true,
  kind: true,
  number: true,
  publication: true,
  anonymisedAt: true,
} as const;

export const Person = builder.prismaNode('Person', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).person] }),
  fields: (t) => ({
    name: t.string({
      description:
        'The name where it is published, and a stable pseudonym elsewhere. Callers who may change the municipality see it too, unless the person is protected.',
      args: { language: t.arg(languageArg) },
      select: { ...NAMED, municipalityId: true },
      resolve: async (row, { language }, { act }) =>
        shownName(row, await mayChange(act, 'Person', row), language ?? 'NB'),
    }),
    publicName: t.string({
      description: 'What the public sees in place of the name: the name where it is published, else the pseudonym.',
      args: { language: t.arg(languageArg) },
      select: NAMED,
      resolve: (row, { language }) => shownName(row, false, language ?? 'NB'),
    }),
    isNamed: t.boolean({
      description: 'Whether name is the name itself, not a pseudonym, for this caller.',
      select: { ...NAMED, municipalityId: true },
      resolve: async (row, _args, { act }) => isNamed(row, await mayChange(act, 'Person', row)),
    }),
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    kind: t.expose('kind', { type: SeatKind }),
    publication: t.field({
      type: Publication,
      description:
        'How the name may be shown. That someone is protected is told only to callers who may change the municipality; others see ROLE_ONLY.',
      select: { municipalityId: true, publication: true },
      resolve: async ({ id, municipalityId, publication }, _args, { act }) =>
        publication === 'HIDDEN' && !(await mayChange(act, 'Person', { id, municipalityId }))
          ? 'ROLE_ONLY'
          : publication,
    }),
    anonymisedAt: t.expose('anonymisedAt', { type: 'DateTime', nullable: true }),
    contact: t.prismaField({
      type: 'PersonContact',
      nullable: true,
      description: 'What is private about a person; null where there is none that the caller may see.',
      resolve: (query, row, _args, { act }) =>
        // The public has no access to them at all.
        act.actor.kind === 'PUBLIC' ? null : oneSeen(act, 'personContact', row.id, query, 'personId'),
    }),
    consents: t.relation('consents', {
      description: 'That a person agreed to have the name published.',
      query: (_args, { act }) => ({ where: seen(act.actor).consent, orderBy: [{ givenOn: 'asc' }, { id: 'asc' }] }),
    }),
    memberships: t.relation('memberships', {
      description: 'That a person holds a seat, from a day to a day.',
      query: { orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] },
    }),
    deputyFor: t.relation('deputyFor', {
      description: 'The memberships whose personal deputy it is.',
      query: { orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] },
    }),
    offices: t.relation('offices', {
      description: 'That a person is leader or deputy leader of a committee, from a day to a day.',
      query: { orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] },
    }),
    moves: t.field({
      type: [PersonVerb],
      description: 'What the caller can do with it now.',
      select: { municipalityId: true, publication: true, anonymisedAt: true },
      resolve: async (row, _args, { act }) => ((await mayChange(act, 'Person', row)) ? [...openPersonVerbs(row)] : []),
    }),
  }),
});

export const PersonContact = builder.prismaNode('PersonContact', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).personContact] }),
  fields: (t) => ({
    person: t.relation('person', { description: 'The person.' }),
    birthYear: t.exposeInt('birthYear', { nullable: true }),
    email: t.exposeString('email', { nullable: true }),
    phone: t.exposeString('phone', { nullable: true }),
    address: t.exposeString('address', { nullable: true }),
    protectReason: t.exposeString('protectReason', { nullable: true }),
    protectedAt: t.expose('protectedAt', { type: 'DateTime', nullable: true }),
  }),
});

export const Consent = builder.prismaNode('Consent', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).consent] }),
  fields: (t) => ({
    person: t.relation('person', { description: 'The person.' }),
    givenOn: t.field({
      type: 'Date',
      description: 'The day it was given.',
      select: { givenOn: true },
      resolve: (row) => dayStored(row.givenOn),
    }),
    withdrawnOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was withdrawn.',
      select: { withdrawnOn: true },
      resolve: (row) => dayStoredOrNull(row.withdrawnOn),
    }),
    how: t.exposeString('how'),
    byGuardian: t.exposeBoolean('byGuardian'),
  }),
});

listField('people', Person, {
  what: 'people who hold or held a seat',
  description: 'The people who hold or held a seat; their names as each one agreed.',
  filter: (t) => ({
    committeeId: t.globalID({ for: Committee, description: 'Those of this committee.' }),
    kinds: t.field({ type: [SeatKind], description: 'Those known in one of these roles.' }),
    name: t.string({
      description: 'Those whose name holds this text, whatever its case; only names that the caller may see.',
    }),
  }),
  where: ({ committeeId, kinds, name }, actor) => ({
    ...(committeeId ? { memberships: { some: { seat: { committeeId: committeeId.id } } } } : {}),
    ...(kinds ? { kind: { in: kinds } } : {}),
    ...(name ? namedLike(actor, { contains: name, mode: 'insensitive' }) : {}),
  }),
  orders: {
    NUMBER_ASC: {
      description: 'By the number in their pseudonym.',
      terms: [{ field: 'number', kind: 'number', direction: 'asc' }],
    },
  },
});
