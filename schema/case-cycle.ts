import { maySeeCycle, seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { dayStored, today } from '@naerhjul/domain/calendar.ts';
import { canMove } from '@naerhjul/domain/case/case.rules.ts';
import { ledgerAt, stepOn } from '@naerhjul/domain/case/ledger.rules.ts';
import { Case } from './case.ts';
import { CaseStatusEvent } from './case-ledger.ts';
import { CaseStatus } from './case-register.ts';
import { Cycle } from './cycle.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

export const CaseCycle = builder.prismaNode('CaseCycle', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).caseCycle] }),
  fields: (t) => ({
    case: t.relation('case', { description: 'The case.' }),
    cycle: t.relation('cycle', { description: "The committee's year." }),
    carriedFrom: t.prismaField({
      type: 'Cycle',
      nullable: true,
      description: "The committee's year; null where there is none that the caller may see.",
      select: { carriedFromId: true },
      resolve: (query, row, _args, { act }) =>
        row.carriedFromId === null ? null : oneSeen(act, 'cycle', row.carriedFromId, query),
    }),
  }),
});

const knownAtArg = {
  type: 'DateTime',
  description: 'The moment in the record: what was recorded later does not count. Now unless given.',
} as const;

function inDays<Event extends { readonly occurredOn: Date }>(events: readonly Event[]) {
  return events.map((event) => ({ ...event, occurredOn: dayStored(event.occurredOn) }));
}

builder.prismaObjectFields(Case, (t) => ({
  caseCycles: t.relation('cycles', {
    description: "That it was dealt with in committees' years, and from which year it was carried over.",
    query: (_args, { act }) => ({ where: seen(act.actor).caseCycle, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  }),
  cycles: t.field({
    type: [Cycle],
    description: "The committees' years in which it was dealt with, the first first.",
    select: (_args, _context, nestedSelection) => ({ cycles: { include: { cycle: nestedSelection(true) } } }),
    resolve: ({ cycles }, _args, { act }) =>
      cycles
        .map(({ cycle }) => cycle)
        .filter((cycle) => maySeeCycle(act.actor, cycle))
        .toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1)),
  }),
  latestStatusEvent: t.field({
    type: CaseStatusEvent,
    nullable: true,
    description: 'The step that its status rests on: the latest in effect, corrections counted.',
    select: (_args, _context, nestedSelection) => ({ statusEvents: nestedSelection(true) }),
    resolve: ({ statusEvents }) => {
      const step = stepOn(inDays(statusEvents));
      return statusEvents.find(({ id }) => id === step?.id);
    },
  }),
  ledger: t.field({
    type: [CaseStatusEvent],
    description:
      'The steps in effect, in the order in which they happened: a correction stands in the place of the step it corrects (R20).',
    args: { knownAt: t.arg(knownAtArg) },
    select: (_args, _context, nestedSelection) => ({ statusEvents: nestedSelection(true) }),
    resolve: ({ statusEvents }, { knownAt }) =>
      ledgerAt(inDays(statusEvents), knownAt ?? undefined).flatMap(
        (step) => statusEvents.find(({ id }) => id === step.id) ?? [],
      ),
  }),
  statusOn: t.field({
    type: CaseStatus,
    nullable: true,
    description: 'The status at the end of a day, as it was known at a moment; null before the case was raised (R20).',
    args: {
      asOf: t.arg({ type: 'Date', description: 'The day in the world; today in the municipality unless given.' }),
      knownAt: t.arg(knownAtArg),
    },
    select: (_args, _context, nestedSelection) => ({
      municipality: true,
      statusEvents: { include: { to: nestedSelection(true) } },
    }),
    resolve: ({ statusEvents, municipality }, { asOf, knownAt }, { act }) => {
      const on = asOf ?? today(act.now, municipality.timeZone);
      const step = stepOn(inDays(statusEvents), on, knownAt ?? undefined);
      return statusEvents.find(({ id }) => id === step?.id)?.to;
    },
  }),
  moves: t.field({
    type: [CaseStatus],
    description: 'The statuses that the caller can move it to now (changeCaseStatus).',
    select: (_args, _context, nestedSelection) => ({
      status: true,
      municipality: { include: { caseStatuses: nestedSelection({ orderBy: [{ position: 'asc' }, { id: 'asc' }] }) } },
    }),
    resolve: async ({ id, status, municipality, municipalityId }, _args, { act }) =>
      (await mayChange(act, 'Case', { id, municipalityId }))
        ? municipality.caseStatuses.filter(({ category }) => canMove(status.category, category))
        : [],
  }),
  viewerCanEdit: t.boolean({
    description: 'Whether the caller may change it.',
    resolve: async ({ id, municipalityId }, _args, { act }) => await mayChange(act, 'Case', { id, municipalityId }),
  }),
}));
