export type DialogueStatus = 'PLANNING' | 'CARRIED_OUT' | 'COMPLETED';

/** The way back from COMPLETED is a correction. */
export const MOVES: Record<DialogueStatus, readonly DialogueStatus[]> = {
  PLANNING: ['CARRIED_OUT'],
  CARRIED_OUT: ['COMPLETED'],
  COMPLETED: ['CARRIED_OUT'],
};

export function canMove(from: DialogueStatus, to: DialogueStatus): boolean {
  return MOVES[from].includes(to);
}

export type DialogueVerb =
  | 'UPDATE'
  | 'ADD_RESPONSIBLE'
  | 'ADD_ACTIVITY'
  | 'CARRY_OUT'
  | 'RECORD_FINDING'
  | 'COMPLETE'
  | 'REOPEN';

/**
 * What can be done with a dialogue now; the services refuse the rest. What is completed is published, so its
 * findings are neither added to nor taken from until it is reopened. Nothing in a closed year.
 */
export function openDialogueVerbs(status: DialogueStatus, yearClosed: boolean): readonly DialogueVerb[] {
  if (yearClosed) return [];
  const completed = status === 'COMPLETED';
  const verbs: Record<DialogueVerb, boolean> = {
    UPDATE: true,
    ADD_RESPONSIBLE: !completed,
    ADD_ACTIVITY: !completed,
    CARRY_OUT: status === 'PLANNING',
    RECORD_FINDING: !completed,
    COMPLETE: canMove(status, 'COMPLETED'),
    REOPEN: completed,
  };
  return (Object.keys(verbs) as DialogueVerb[]).filter((verb) => verbs[verb]);
}

export type FindingVerb = 'UPDATE' | 'REMOVE' | 'ASK';

/** What can be done with a finding now. One that others rest on, or that is published, is not removed. */
export function openFindingVerbs(
  dialogue: DialogueStatus,
  { yearClosed, inUse }: { readonly yearClosed: boolean; readonly inUse: boolean },
): readonly FindingVerb[] {
  if (yearClosed) return [];
  return dialogue === 'COMPLETED' || inUse ? ['UPDATE', 'ASK'] : ['UPDATE', 'REMOVE', 'ASK'];
}

/** What a dialogue lacks to be completed (R04). */
export function lacksOfDialogue(findings: number): readonly string[] {
  return findings > 0 ? [] : ['findings'];
}

export interface Lacking {
  readonly rule: 'R04' | 'R05';
  readonly lacks: readonly string[];
}

/** What the rules have to say about a dialogue: no finding yet (R04), nobody or someone without a seat responsible (R05). */
export function dialogueAdvice({
  findings,
  responsible,
}: {
  readonly findings: number;
  /** For each who is responsible, whether a resident seat was theirs on the day it began. */
  readonly responsible: readonly boolean[];
}): readonly Lacking[] {
  const withoutSeat = responsible.includes(false) ? ['residentSeat'] : [];
  const all: readonly Lacking[] = [
    { rule: 'R04', lacks: lacksOfDialogue(findings) },
    { rule: 'R05', lacks: responsible.length === 0 ? ['responsible'] : withoutSeat },
  ];
  return all.filter(({ lacks }) => lacks.length > 0);
}
