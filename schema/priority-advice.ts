import { seen } from '@naerhjul/domain/access.ts';
import { dayOf, dayStored, theDay } from '@naerhjul/domain/calendar.ts';
import {
  advisedBy,
  lacksOfCase,
  lacksOfPriority,
  lacksOfYear,
  oneTooMany,
} from '@naerhjul/domain/priority/priority.rules.ts';
import { inForce } from '@naerhjul/domain/regulation/regulation.rules.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { Advice } from './advice.ts';
import { Cycle } from './cycle.ts';
import { Priority } from './priority.ts';
import { builder } from './builder.ts';

const horizons = {
  year: true,
  priorities: { select: { case: { select: { horizon: true } } } },
} satisfies Prisma.CycleSelect;

type Prioritising = Prisma.CycleGetPayload<{
  select: typeof horizons & { municipality: { select: { regulations: true } } };
}>;

/** What speaks against the priorities of a year, by the regulation in force at its end (R10). */
function lacksOfCycle({ year, priorities, municipality }: Prioritising): string[] {
  const versions = municipality.regulations.map((one) => ({ ...one, validFrom: dayStored(one.validFrom) }));
  const of = priorities.map((one) => one.case.horizon);
  return lacksOfYear(of, advisedBy(inForce(versions, theDay(`${year}-12-31`))));
}

builder.prismaObjectField(Priority, 'advice', (t) =>
  t.field({
    type: [Advice],
    description:
      'What is to be said of it: a prioritised case links to the findings it rests on (R07), is decided on at a meeting, is worked on, and is not one too many of its horizon in the year (R10).',
    select: {
      decidedOn: true,
      case: {
        select: { horizon: true, status: { select: { category: true } }, _count: { select: { findings: true } } },
      },
      cycle: {
        select: {
          ...horizons,
          municipality: { select: { timeZone: true, regulations: true } },
          meetings: { select: { meeting: { select: { status: true, startsAt: true } } } },
        },
      },
    },
    resolve: ({ decidedOn, cycle, case: { horizon, status, _count } }) => {
      const metOn = cycle.meetings.flatMap(({ meeting }) =>
        meeting.status === 'HELD' && meeting.startsAt ? [dayOf(meeting.startsAt, cycle.municipality.timeZone)] : [],
      );
      const advice = [
        { rule: 'R07' as const, lacks: lacksOfCase(_count.findings) },
        {
          rule: 'R10' as const,
          lacks: [
            ...lacksOfPriority({ decidedOn: dayStored(decidedOn), metOn, category: status.category }),
            ...oneTooMany(horizon, lacksOfCycle(cycle)),
          ],
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
    select: { ...horizons, municipality: { select: { regulations: true } } },
    resolve: (cycle) => {
      const lacks = lacksOfCycle(cycle);
      return lacks.length === 0 ? [] : [{ rule: 'R10' as const, lacks }];
    },
  }),
}));
