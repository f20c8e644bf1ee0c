import { dayAndTime } from '../dates.ts';
import type { Trace } from './use-trace.ts';

export const STAGES = ['FINDINGS', 'RAISED', 'WORK', 'DECISIONS', 'OUTCOME'] as const;
export type Stage = (typeof STAGES)[number];

/** One line of the trace: what happened, on which day where that is known, and where one reads more. */
export interface TraceEvent {
  readonly id: string;
  readonly on: string | null;
  readonly kind:
    | 'finding'
    | 'raised'
    | 'prioritised'
    | 'assigned'
    | 'group'
    | 'advice'
    | 'agenda'
    | 'agreement'
    | 'step'
    | 'treatment'
    | 'decision'
    | 'outcome'
    | 'settled'
    | 'example';
  readonly text: string;
  readonly reason?: string | null;
  readonly link?: { readonly resource: string; readonly id: string };
}

interface Says {
  readonly status: (to: Trace['steps'][number]['to']) => string;
  readonly say: (key: string, values: Readonly<Record<string, string | number>>) => string;
}

/** The trace of a case in five stages, each in the order of time. */
export function stagesOf(trace: Trace, { status, say }: Says): Readonly<Record<Stage, readonly TraceEvent[]>> {
  const [first, ...steps] = trace.steps;
  const line = (step: Trace['steps'][number]): TraceEvent => ({
    id: step.id,
    on: step.occurredOn,
    kind: isTreatment(step) ? 'treatment' : 'step',
    text: step.forwardedTo === null ? status(step.to) : `${status(step.to)}: ${step.forwardedTo}`,
    reason: step.reason,
  });
  const work: readonly TraceEvent[] = [
    ...trace.priorities.flatMap(({ id, decidedOn, rank, cycle, assignments }): TraceEvent[] => [
      { id, on: decidedOn, kind: 'prioritised', text: say('prioritised', { year: cycle.year, rank }) },
      ...assignments.map((one): TraceEvent => ({
        id: one.id,
        on: one.doneOn,
        kind: 'assigned',
        text: `${one.task}, ${one.person?.name ?? one.workingGroup?.name ?? one.outsideActor?.name ?? one.assignee ?? ''}`,
      })),
    ]),
    ...trace.workingGroups.map(({ id, name, startedOn }): TraceEvent => ({
      id,
      on: startedOn,
      kind: 'group',
      text: name,
    })),
    ...trace.agendaItems.map(({ id, title, outcome, meeting }): TraceEvent => ({
      id,
      on: meeting.startsAt === null ? null : dayAndTime(meeting.startsAt).day,
      kind: 'agenda',
      text: title,
      reason: outcome,
      link: { resource: 'Meeting', id: meeting.id },
    })),
    ...steps.filter((step) => !isTreatment(step) && step.id !== trace.outcome?.id).map(line),
  ];
  const decisions: readonly TraceEvent[] = [
    ...trace.advice.map(({ id, text, givenOn }): TraceEvent => ({ id, on: givenOn, kind: 'advice', text })),
    ...trace.agreementItems.map(({ id, agreementVersion: { number, adoptedOn, agreement } }): TraceEvent => ({
      id,
      on: adoptedOn,
      kind: 'agreement',
      text: say('agreement', { year: agreement.cycle.year, number }),
    })),
    ...steps.filter(isTreatment).map(line),
    ...steps.flatMap(({ id, occurredOn, decision }): TraceEvent[] =>
      decision === null
        ? []
        : [
            {
              id: `${id} decision`,
              on: occurredOn,
              kind: 'decision',
              text: `${decision.body}, ${decision.reference}`,
              reason: decision.text,
            },
          ],
    ),
  ];
  const { outcome } = trace;
  const ends: readonly TraceEvent[] = [
    ...(outcome === null
      ? []
      : [
          {
            id: outcome.id,
            on: outcome.occurredOn,
            kind: 'outcome' as const,
            text: status(outcome.to),
            reason: outcome.reason,
          },
        ]),
    ...trace.settlements.map(({ id, settledOn, outcome: how, note, cycle }): TraceEvent => ({
      id,
      on: settledOn,
      kind: 'settled',
      text: say(how, { year: cycle.year, committee: cycle.committee.name }),
      reason: note,
    })),
    ...trace.goodExamples.map(({ id, title, result }): TraceEvent => ({
      id,
      on: null,
      kind: 'example',
      text: title,
      reason: result,
    })),
  ];
  return {
    FINDINGS: inTime(
      trace.findings.map(({ id, text, dialogue }) => ({ id, on: dialogue.carriedOutOn, kind: 'finding', text })),
    ),
    RAISED: first === undefined ? [] : [{ ...line(first), kind: 'raised' }],
    WORK: inTime(work),
    DECISIONS: inTime(decisions),
    OUTCOME: inTime(ends),
  };
}

/** In the order of time; what has no day comes last. */
function inTime(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.toSorted((a, b) => (a.on ?? '9').localeCompare(b.on ?? '9'));
}

function isTreatment({ to }: Trace['steps'][number]): boolean {
  return to?.category === 'IN_TREATMENT';
}
