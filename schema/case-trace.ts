import { seen } from '@naerhjul/domain/access.ts';
import { dayStored } from '@naerhjul/domain/calendar.ts';
import { closesCase } from '@naerhjul/domain/case/case.rules.ts';
import { ledgerAt } from '@naerhjul/domain/case/ledger.rules.ts';
import { AnnualReport } from './annual-report.ts';
import { Case } from './case.ts';
import { CaseStatusEvent } from './case-ledger.ts';
import { Evaluation } from './evaluation.ts';
import { Finding } from './finding.ts';
import { WorkingGroup } from './working-group.ts';
import { builder } from './builder.ts';

interface Event {
  readonly id: string;
  readonly seq: number;
  readonly occurredOn: Date;
  readonly recordedAt: Date;
  readonly toId: string | null;
  readonly correctsId: string | null;
}

/** The steps in effect, in the order in which they happened. */
function inEffect<One extends Event>(events: readonly One[]): One[] {
  const steps = ledgerAt(events.map((event) => ({ ...event, occurredOn: dayStored(event.occurredOn) })));
  return steps.flatMap(({ id }) => events.find((event) => event.id === id) ?? []);
}

const CaseTrace = builder.prismaObject('Case', {
  variant: 'CaseTrace',
  description: 'The trace of a case: from what residents said, through the work and the decisions, to the outcome.',
  fields: (t) => ({
    findings: t.field({
      type: [Finding],
      description: 'What dialogues brought to light, and the case rests on (R07).',
      select: (_args, { act }, nestedSelection) => ({
        findings: {
          where: seen(act.actor).caseFinding,
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          include: { finding: nestedSelection(true) },
        },
      }),
      resolve: ({ findings }) => findings.map(({ finding }) => finding),
    }),
    priorities: t.relation('priorities', {
      description: 'In which years which committee prioritised it, how it works on it, and who does what.',
      query: (_args, { act }) => ({
        where: seen(act.actor).priority,
        orderBy: [{ decidedOn: 'asc' }, { id: 'asc' }],
      }),
    }),
    workingGroups: t.field({
      type: [WorkingGroup],
      description: 'The working groups that work or worked on it.',
      select: (_args, { act }, nestedSelection) => ({
        workingGroups: {
          where: seen(act.actor).workingGroupCase,
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          include: { workingGroup: nestedSelection(true) },
        },
      }),
      resolve: ({ workingGroups }) => workingGroups.map(({ workingGroup }) => workingGroup),
    }),
    advice: t.relation('advice', {
      description: 'The advice that was given on it.',
      query: (_args, { act }) => ({ where: seen(act.actor).caseAdvice, orderBy: [{ givenOn: 'asc' }, { id: 'asc' }] }),
    }),
    agendaItems: t.relation('agendaItems', {
      description: 'Where it stood on the agendas of meetings.',
      query: (_args, { act }) => ({
        where: seen(act.actor).agendaItem,
        orderBy: [{ meeting: { startsAt: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
      }),
    }),
    agreementItems: t.relation('agreementItems', {
      description: 'What agreements say of it.',
      query: (_args, { act }) => ({
        where: seen(act.actor).agreementItem,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    steps: t.field({
      type: [CaseStatusEvent],
      description: 'The steps of its ledger that are in effect, in the order in which they happened (R20).',
      select: (_args, _context, nestedSelection) => ({ statusEvents: nestedSelection(true) }),
      resolve: ({ statusEvents }) => inEffect(statusEvents),
    }),
    decisions: t.field({
      type: [CaseStatusEvent],
      description: 'The steps that brought it to political treatment, and those that come of a political decision.',
      select: (_args, _context, nestedSelection) => ({ statusEvents: nestedSelection({ include: { to: true } }) }),
      resolve: ({ statusEvents }) =>
        inEffect(statusEvents).filter(
          ({ to, decisionBody }) => to?.category === 'IN_TREATMENT' || decisionBody !== null,
        ),
    }),
    annualReports: t.field({
      type: [AnnualReport],
      description: "The treated annual reports of the committees' years in which it was dealt with.",
      select: (_args, { act }, nestedSelection) => ({
        cycles: {
          where: seen(act.actor).caseCycle,
          orderBy: [{ cycle: { year: 'asc' } }, { id: 'asc' }],
          include: {
            cycle: {
              include: {
                annualReports: nestedSelection({ where: { AND: [seen(act.actor).annualReport], status: 'TREATED' } }),
              },
            },
          },
        },
      }),
      resolve: ({ cycles }) => cycles.flatMap(({ cycle }) => cycle.annualReports),
    }),
    evaluations: t.field({
      type: [Evaluation],
      description: "The treated evaluations of the committees' years in which it was dealt with.",
      select: (_args, { act }, nestedSelection) => ({
        cycles: {
          where: seen(act.actor).caseCycle,
          orderBy: [{ cycle: { year: 'asc' } }, { id: 'asc' }],
          include: {
            cycle: {
              include: {
                evaluations: nestedSelection({ where: { AND: [seen(act.actor).evaluation], status: 'TREATED' } }),
              },
            },
          },
        },
      }),
      resolve: ({ cycles }) => cycles.flatMap(({ cycle }) => cycle.evaluations),
    }),
    settlements: t.relation('settlements', {
      description: "What became of it in committees' closed years.",
      query: (_args, { act }) => ({
        where: seen(act.actor).settlement,
        orderBy: [{ settledOn: 'asc' }, { id: 'asc' }],
      }),
    }),
    goodExamples: t.relation('goodExamples', {
      description: 'The good examples it became.',
      query: (_args, { act }) => ({
        where: seen(act.actor).goodExample,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    }),
    outcome: t.field({
      type: CaseStatusEvent,
      nullable: true,
      description: 'The step that closed it, with its reason; null while it is open.',
      select: (_args, _context, nestedSelection) => ({ statusEvents: nestedSelection({ include: { to: true } }) }),
      resolve: ({ statusEvents }) => {
        const last = inEffect(statusEvents).at(-1);
        return last?.to && closesCase(last.to.category) ? last : null;
      },
    }),
  }),
});

builder.prismaObjectField(Case, 'trace', (t) =>
  t.variant(CaseTrace, {
    description: 'How it came from what residents said to what became of it, as one answer.',
  }),
);
