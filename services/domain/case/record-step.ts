import type { ActInTransaction } from '../act.ts';
import { storedDay, type Day } from '../calendar.ts';

/** What a political body decided on a case, on the day of the step that comes of it. */
export interface Decision {
  readonly body: string;
  readonly reference: string;
  readonly text: string;
}

interface NewStep {
  readonly municipalityId: string;
  readonly caseId: string;
  /** The ledger so far. */
  readonly steps: readonly { readonly seq: number }[];
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly occurredOn: Day;
  readonly reason?: string | null | undefined;
  readonly meetingId?: string | null | undefined;
  readonly forwardedTo?: string | null | undefined;
  readonly decision?: Decision | null | undefined;
  readonly correctsId?: string | null | undefined;
}

/** Appends a step to the ledger of a case (R20): when it happened, when it was recorded, by whom and why. */
export function recordStep({ db, actor, now }: ActInTransaction, { steps, occurredOn, ...step }: NewStep) {
  return db.caseStatusEvent.create({
    data: {
      municipalityId: step.municipalityId,
      caseId: step.caseId,
      fromId: step.fromId,
      toId: step.toId,
      correctsId: step.correctsId ?? null,
      meetingId: step.meetingId ?? null,
      seq: Math.max(0, ...steps.map(({ seq }) => seq)) + 1,
      occurredOn: storedDay(occurredOn),
      recordedAt: now,
      reason: step.reason ?? null,
      actor: actor.id,
      forwardedTo: step.forwardedTo ?? null,
      decisionBody: step.decision?.body ?? null,
      decisionReference: step.decision?.reference ?? null,
      decisionText: step.decision?.text ?? null,
    },
  });
}

/** The decision that a step tells of; null where there is none. */
export function decisionOf(step: {
  readonly decisionBody: string | null;
  readonly decisionReference: string | null;
  readonly decisionText: string | null;
}): Decision | null {
  const { decisionBody: body, decisionReference: reference, decisionText: text } = step;
  return body === null || reference === null || text === null ? null : { body, reference, text };
}
