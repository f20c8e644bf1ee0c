import { dayStored } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { nameOfActor } from '@naerhjul/domain/user/actor-name.ts';
import { decisionOf, type Decision } from '@naerhjul/domain/case/record-step.ts';
import { Committee } from './committee.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

const CaseDecision = builder.objectRef<Decision>('CaseDecision').implement({
  description: 'What a political body decided on a case, on the day of the step that comes of it.',
  fields: (t) => ({
    body: t.exposeString('body', { description: 'The political body.' }),
    reference: t.exposeString('reference', {
      description: "Where the decision is found: the number of the body's own case, or an address.",
    }),
    text: t.exposeString('text', { description: 'What it decided.' }),
  }),
});

export const CaseStatusEvent = builder.prismaNode('CaseStatusEvent', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).caseStatusEvent] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    case: t.relation('case', { description: 'The case.' }),
    from: t.relation('from', { nullable: true, description: 'The status; null where there is none.' }),
    to: t.relation('to', { nullable: true, description: 'The status; null where there is none.' }),
    meeting: t.prismaField({
      type: 'Meeting',
      nullable: true,
      description: 'The meeting; null where there is none that the caller may see.',
      select: { meetingId: true },
      resolve: (query, row, _args, { act }) =>
        row.meetingId === null ? null : oneSeen(act, 'meeting', row.meetingId, query),
    }),
    corrects: t.prismaField({
      type: 'CaseStatusEvent',
      nullable: true,
      description: 'The case status event; null where there is none that the caller may see.',
      select: { correctsId: true },
      resolve: (query, row, _args, { act }) =>
        row.correctsId === null ? null : oneSeen(act, 'caseStatusEvent', row.correctsId, query),
    }),
    seq: t.exposeInt('seq'),
    occurredOn: t.field({
      type: 'Date',
      description: 'The day it happened.',
      select: { occurredOn: true },
      resolve: (row) => dayStored(row.occurredOn),
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    reason: t.exposeString('reason', { nullable: true }),
    actor: t.string({
      nullable: true,
      description: 'Who recorded it; null for callers who may not change the municipality.',
      select: { actor: true, municipalityId: true },
      resolve: async (row, _args, { act }) => ((await mayChange(act, 'CaseStatusEvent', row)) ? row.actor : null),
    }),
    actorName: t.string({
      nullable: true,
      description:
        'The name of the user or program that recorded it; null when it was neither, or none that the caller may see.',
      select: { actor: true, municipalityId: true },
      resolve: async (row, _args, { act }) =>
        (await mayChange(act, 'CaseStatusEvent', row)) ? nameOfActor(act, row.actor) : null,
    }),
    forwardedTo: t.exposeString('forwardedTo', { nullable: true }),
    decision: t.field({
      type: CaseDecision,
      nullable: true,
      description: 'The political decision that the step comes of; null where it comes of none.',
      select: { decisionBody: true, decisionReference: true, decisionText: true },
      resolve: (row) => decisionOf(row),
    }),
    correctedBy: t.relation('correctedBy', {
      description: 'One step of a case, in a ledger that is only appended to (R20).',
      query: (_args, { act }) => ({ where: seen(act.actor).caseStatusEvent, orderBy: [{ seq: 'asc' }, { id: 'asc' }] }),
    }),
  }),
});

listField('caseStatusEvents', CaseStatusEvent, {
  what: 'steps of cases',
  description: 'The ledger of all cases: every step, with corrections.',
  filter: (t) => ({ committeeId: t.globalID({ for: Committee, description: 'Those of this committee.' }) }),
  where: ({ committeeId }) => {
    if (!committeeId) return {};
    const { id } = committeeId;
    return { case: { OR: [{ leadCommitteeId: id }, { partners: { some: { committeeId: id } } }] } };
  },
  orders: {
    RECORDED_AT_ASC: {
      description: 'In the order of recording.',
      terms: [{ field: 'recordedAt', kind: 'moment', direction: 'asc' }],
    },
    OCCURRED_ON_DESC: {
      description: 'The latest first.',
      terms: [{ field: 'occurredOn', kind: 'moment', direction: 'desc' }],
    },
  },
});
