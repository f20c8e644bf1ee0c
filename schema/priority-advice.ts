import { seen } from '@naerhjul/domain/access.ts';
import { dayOf, dayStored, theDay } from '@naerhjul/domain/calendar.ts';
import { advisedBy, lacksOfCase, lacksOfPriority, lacksOfYear } from '@naerhjul/domain/priority/priority.rules.ts';
import { inForce } from '@naerhjul/domain/regulation/regulation.rules.ts';
import { Advice } from './advice.ts';
import { Cycle } from './cycle.ts';
import { Priority } from './priority.ts';
import { builder } from './builder.ts';

builder.prismaObjectField(Priority, 'advice', (t) =>
  t.field({
    type: [Advice],
    description:
      'What is to be said of it: a prioritised case links to the findings it rests on (R07), is decided on at a meeting, and is worked on (R10).',
    select: {
      decidedOn: true,
      case: { select: { status: { select: { category: true } }, _count: { select: { findings: true } } } },
      cycle: {
        select: {
          municipality: { select: { timeZone: true } },
          meetings: { select: { meeting: { select: { status: true, startsAt: true } } } },
        },
      },
    },
    resolve: ({ decidedOn, cycle, case: { status, _count } }) => {
      const metOn = cycle.meetings.flatMap(({ meeting }) =>
        meeting.status === 'HELD' && meeting.startsAt ? [dayOf(meeting.startsAt, cycle.municipality.timeZone)] : [],
      );
      const advice = [
        { rule: 'R07' as const, lacks: lacksOfCase(_count.findings) },
        {
          rule: 'R10' as const,
          lacks: lacksOfPriority({ decidedOn: dayStored(decidedOn), metOn, category: status.category }),
        },
      ];
      return advice.filter(({ lacks }) => lacks.length > 0);
    },
  }),
);

builder.prismaObjectFields(Cycle, (t) => ({
  priorities: t.relation('priorities', {
    description: 'The cases that the committee prioritises in the year, by rank.',
    query: (_args, { act }) => ({ where: seen(act.actor).priority, orderBy: [{ rank: 'asc' }, { id: 'asc' }] }),
  }),
  priorityAdvice: t.field({
    type: [Advice],
    description:
      'What is to be said of how many long-term and short-term cases are prioritised, by the regulation of the year (R10).',
    select: {
      year: true,
      priorities: { select: { case: { select: { horizon: true } } } },
      municipality: { select: { regulations: true } },
    },
    resolve: ({ year, priorities, municipality }) => {
      const versions = municipality.regulations.map((one) => ({ ...one, validFrom: dayStored(one.validFrom) }));
      const horizons = priorities.map((one) => one.case.horizon);
      const lacks = lacksOfYear(horizons, advisedBy(inForce(versions, theDay(`${year}-12-31`))));
      return lacks.length === 0 ? [] : [{ rule: 'R10' as const, lacks }];
    },
  }),
}));
