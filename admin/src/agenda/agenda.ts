import type { Advice } from '../rule/advice-list.tsx';

export type AgendaItemKind = 'OTHER' | 'CASE' | 'THEME' | 'DIALOGUE_REPORT';
type AgendaItemStatus = 'PLANNED' | 'TREATED' | 'UNFINISHED' | 'WITHDRAWN';
export type AgendaItemVerb = 'UPDATE' | 'MOVE' | 'FINISH' | 'REOPEN' | 'REMOVE';

export const ITEM_KINDS: readonly AgendaItemKind[] = ['OTHER', 'CASE', 'THEME', 'DIALOGUE_REPORT'];
export const ITEM_ENDS = ['TREATED', 'UNFINISHED', 'WITHDRAWN'] as const;

interface WithId {
  readonly id: string;
}

export interface FindingLine extends WithId {
  readonly type: 'CHALLENGE' | 'OPPORTUNITY' | 'NEED';
  readonly text: string;
}

export interface AgendaItem extends WithId {
  readonly version: number;
  readonly position: number;
  readonly kind: AgendaItemKind;
  readonly status: AgendaItemStatus;
  readonly title: string;
  readonly text: string | null;
  readonly isPublic: boolean;
  readonly outcome: string | null;
  readonly moves: readonly AgendaItemVerb[];
  readonly case: (WithId & { readonly number: string; readonly title: string }) | null;
  readonly dialogue: WithId | null;
  readonly theme: WithId | null;
  readonly findings: readonly { readonly finding: FindingLine }[];
  readonly carriedFrom: WithId | null;
}

export interface Agenda {
  readonly agendaMoves: readonly ('ADD' | 'PREFILL')[];
  readonly advice: readonly Advice[];
  readonly agenda: readonly AgendaItem[];
  readonly agendaProposals: readonly { readonly kind: AgendaItemKind; readonly title: string }[];
}

export const AGENDA = `agendaMoves
  agenda { id version position kind status title text isPublic outcome moves
    case { id number title } dialogue { id } theme { id } carriedFrom { id }
    findings { finding { id type text } } }
  agendaProposals { kind title }`;
