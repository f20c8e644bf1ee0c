import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { isNamed, shownName } from '@naerhjul/domain/person/name.rules.ts';
import { adviceOnWorkingGroup } from '@naerhjul/domain/working-group/advice.ts';
import { openWorkingGroupVerbs } from '@naerhjul/domain/working-group/working-group.rules.ts';
import { Advice } from './advice.ts';
import { OutsideActorKind, WorkingGroupStatus, WorkingGroupVerb } from './working-group-words.ts';
import { Publication } from './person-words.ts';
import { Committee } from './committee.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { languageArg } from './texts.ts';
import { builder } from './builder.ts';

export const WorkingGroup = builder.prismaNode('WorkingGroup', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).workingGroup] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    committee: t.relation('committee', { description: 'The committee.' }),
    name: t.exposeString('name'),
    purpose: t.exposeString('purpose', { nullable: true }),
    status: t.expose('status', { type: WorkingGroupStatus }),
    startedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it began.',
      select: { startedOn: true },
      resolve: (row) => dayStoredOrNull(row.startedOn),
    }),
    endedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it ended.',
      select: { endedOn: true },
      resolve: (row) => dayStoredOrNull(row.endedOn),
    }),
    moves: t.field({
      type: [WorkingGroupVerb],
      description: 'What the caller can do with it now.',
      select: { status: true, municipalityId: true },
      resolve: async (row, _args, { act }) =>
        (await mayChange(act, 'WorkingGroup', row)) ? [...openWorkingGroupVerbs(row.status)] : [],
    }),
    advice: t.field({
      type: [Advice],
      description: 'What a group at work lacks today (R11), for callers who may change it; empty for others.',
      select: { id: true, municipalityId: true },
      resolve: async (row, _args, { act }) =>
        (await mayChange(act, 'WorkingGroup', row)) ? [...(await adviceOnWorkingGroup(act, row.id))] : [],
    }),
    cases: t.relation('cases', {
      description: 'A case that a working group works on.',
      query: (_args, { act }) => ({
        where: seen(act.actor).workingGroupCase,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    members: t.relation('members', {
      description: 'A member of the committee who takes part in a working group.',
      query: (_args, { act }) => ({
        where: seen(act.actor).workingGroupMember,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    actors: t.relation('actors', {
      description: 'An outside actor who takes part in a working group.',
      query: (_args, { act }) => ({
        where: seen(act.actor).workingGroupActor,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
});

export const WorkingGroupCase = builder.prismaNode('WorkingGroupCase', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).workingGroupCase] }),
  fields: (t) => ({
    workingGroup: t.relation('workingGroup', { description: 'The working group.' }),
    case: t.relation('case', { description: 'The case.' }),
  }),
});

export const WorkingGroupMember = builder.prismaNode('WorkingGroupMember', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).workingGroupMember] }),
  fields: (t) => ({
    workingGroup: t.relation('workingGroup', { description: 'The working group.' }),
    person: t.relation('person', { description: 'The person.' }),
  }),
});

/** What it takes to know the name that someone may see. */
const NAMED = {
  municipalityId: true,
  name: true,
  publicName: true,
  kind: true,
  number: true,
  publication: true,
} as const;

export const OutsideActor = builder.prismaNode('OutsideActor', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).outsideActor] }),
  fields: (t) => ({
    note: t.string({
      nullable: true,
      description: 'A note for the municipality itself; null for other callers.',
      select: { municipalityId: true, note: true },
      resolve: async (row, _args, { act }) => ((await mayChange(act, 'OutsideActor', row)) ? row.note : null),
    }),
    name: t.string({
      description:
        'The name where it is published, and a stable pseudonym elsewhere. Callers who may change the municipality see it too, unless the actor is protected.',
      args: { language: t.arg(languageArg) },
      select: NAMED,
      resolve: async (row, { language }, { act }) =>
        shownName(row, await mayChange(act, 'OutsideActor', row), language ?? 'NB'),
    }),
    isNamed: t.boolean({
      description: 'Whether name is the name itself, not a pseudonym, for this caller.',
      select: NAMED,
      resolve: async (row, _args, { act }) => isNamed(row, await mayChange(act, 'OutsideActor', row)),
    }),
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    kind: t.expose('kind', { type: OutsideActorKind }),
    publication: t.expose('publication', { type: Publication }),
    workingGroups: t.relation('workingGroups', {
      description: 'An outside actor who takes part in a working group.',
      query: (_args, { act }) => ({
        where: seen(act.actor).workingGroupActor,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
});

export const WorkingGroupActor = builder.prismaNode('WorkingGroupActor', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).workingGroupActor] }),
  fields: (t) => ({
    workingGroup: t.relation('workingGroup', { description: 'The working group.' }),
    outsideActor: t.relation('outsideActor', { description: 'The outside actor.' }),
  }),
});

listField('workingGroups', WorkingGroup, {
  what: 'working groups',
  description: 'The working groups of committees.',
  filter: (t) => ({
    committeeId: t.globalID({ for: Committee, description: 'Those of this committee.' }),
    statuses: t.field({ type: [WorkingGroupStatus], description: 'Those with one of these statuses.' }),
  }),
  where: ({ committeeId, statuses }) => ({
    ...(committeeId ? { committeeId: committeeId.id } : {}),
    ...(statuses ? { status: { in: statuses } } : {}),
  }),
  orders: {
    NAME_ASC: {
      description: 'By name, in Norwegian order.',
      terms: [{ field: 'name', kind: 'text', direction: 'asc' }],
    },
  },
});

listField('outsideActors', OutsideActor, {
  what: 'outside actors',
  description: 'People and organisations of the local community who help.',
  filter: (t) => ({ kinds: t.field({ type: [OutsideActorKind], description: 'Those of these kinds.' }) }),
  where: ({ kinds }) => (kinds ? { kind: { in: kinds } } : {}),
  orders: {
    NUMBER_ASC: {
      description: 'In the order of registration.',
      terms: [{ field: 'number', kind: 'number', direction: 'asc' }],
    },
  },
});
