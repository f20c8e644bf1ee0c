import type { MeetingStatus } from '../meeting/meeting.rules.ts';

export type AgendaItemKind = 'THEME' | 'CASE' | 'DIALOGUE_REPORT' | 'OTHER';

export type AgendaItemStatus = 'PLANNED' | 'TREATED' | 'UNFINISHED' | 'WITHDRAWN';

/** The ways back to PLANNED are corrections. */
export const MOVES: Record<AgendaItemStatus, readonly AgendaItemStatus[]> = {
  PLANNED: ['TREATED', 'UNFINISHED', 'WITHDRAWN'],
  TREATED: ['PLANNED'],
  UNFINISHED: ['PLANNED'],
  WITHDRAWN: ['PLANNED'],
};

/** Whether an item may be finished so; once more in the same way puts its outcome right. */
export function canFinish(from: AgendaItemStatus, to: AgendaItemStatus): boolean {
  return from === to || MOVES[from].includes(to);
}

export type AgendaVerb = 'ADD' | 'PREFILL';

export type AgendaItemVerb = 'UPDATE' | 'MOVE' | 'FINISH' | 'REOPEN' | 'REMOVE';

export interface MeetingSituation {
  readonly status: MeetingStatus;
  readonly yearClosed: boolean;
}

/** What can be done with the agenda of a meeting now; the services refuse the rest. */
export function openAgendaVerbs(meeting: MeetingSituation): readonly AgendaVerb[] {
  return isOpen(meeting) ? ['ADD', 'PREFILL'] : [];
}

export interface ItemSituation extends MeetingSituation {
  readonly itemStatus: AgendaItemStatus;
  /** A later meeting has it on its agenda. */
  readonly carriedOn: boolean;
}

/**
 * What can be done with an agenda item now; the services refuse the rest. Of a held meeting only the outcomes
 * change, of a cancelled one nothing does, and nothing in a closed year.
 */
export function openItemVerbs(item: ItemSituation): readonly AgendaItemVerb[] {
  const { itemStatus, carriedOn, status, yearClosed } = item;
  if (yearClosed || status === 'CANCELLED') return [];
  const open = isOpen(item);
  const planned = itemStatus === 'PLANNED';
  const verbs: Record<AgendaItemVerb, boolean> = {
    UPDATE: open,
    MOVE: open,
    FINISH: !carriedOn || itemStatus === 'UNFINISHED',
    REOPEN: !planned && !carriedOn,
    REMOVE: open && planned && !carriedOn,
  };
  return (Object.keys(verbs) as AgendaItemVerb[]).filter((verb) => verbs[verb]);
}

/** Refits a place on an agenda to 1 … last; at the end unless one is wanted. */
export function placeAmong(last: number, wanted?: number | null): number {
  return Math.min(Math.max(wanted ?? last, 1), last);
}

function isOpen({ status, yearClosed }: MeetingSituation): boolean {
  return !yearClosed && status !== 'HELD' && status !== 'CANCELLED';
}
