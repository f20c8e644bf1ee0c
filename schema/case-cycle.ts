import { maySeeCycle, seen } from '@naerhjul/domain/access.ts';
import { dayStored } from '@naerhjul/domain/calendar.ts';
import { stepOn } from '@naerhjul/domain/case/ledger.rules.ts';
import { Case } from './case.ts';
import { CaseStatusEvent } from './case-ledger.ts';
import { Cycle } from './cycle.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';

builder.prismaNode('CaseCycle', {
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
        row.carriedFromId === null
          ? null
          : act.db.cycle.findFirst({ ...query, where: { AND: [seen(act.actor).cycle], id: row.carriedFromId } }),
    }),
  }),
});

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
      const step = stepOn(statusEvents.map((event) => ({ ...event, occurredOn: dayStored(event.occurredOn) })));
      return statusEvents.find(({ id }) => id === step?.id);
    },
  }),
}));
